/** A topic or a statement: what it means, what speaks for it, and the step to a paradox. */
import { Button } from "@mantine/core";
import { useState } from "react";

import type { Place, Theme } from "../../api/shapes.ts";
import { useChangeTheme } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { InPlace } from "../../kit/InPlace.tsx";
import { t } from "../../lib/translation.ts";
import { CameFrom } from "../discussion/CameFrom.tsx";
import { Stood } from "../discussion/Stood.tsx";
import { Backing } from "./Backing.tsx";
import { Contrary } from "./Contrary.tsx";
import { Definition } from "./Definition.tsx";
import { ThemeTools } from "./ThemeTools.tsx";
import { TurnForm } from "./TurnForm.tsx";

export function TopicPage({ theme }: { theme: Theme }) {
  const change = useChangeTheme(theme.id);
  const [isTurning, setTurning] = useState(false);
  const place: Place = { kind: "theme", id: theme.id };
  return (
    <>
      <ThemeTools theme={theme} />
      <h1 className="theme-title">
        <InPlace
          label={t("Title")}
          value={theme.title}
          placeholder={t("A title in a few words")}
          isLine
          onSave={(title) => change.mutateAsync({ title })}
        />
      </h1>
      <Definition theme={theme} />
      <section className="theme-section">
        <h2>{t("What speaks for it")}</h2>
        <Backing place={place} codes={theme.codes} evidence={theme.evidence} theme={theme} />
      </section>
      <CameFrom kind="theme" id={theme.id} />
      <Stood theme={theme} />
      <Contrary theme={theme} />
      {isTurning ? (
        <TurnForm theme={theme} onDone={() => setTurning(false)} />
      ) : (
        <section className="theme-section turn-offer">
          <p className="quiet">
            {t("Do people say two things that are both true and pull against each other? Then the theme can be formulated as a paradox. The reason is kept as a decision.")}
          </p>
          <Button
            variant="default"
            leftSection={<Icon name="paradox" size={16} />}
            onClick={() => setTurning(true)}
          >
            {t("Turn into a paradox …")}
          </Button>
        </section>
      )}
    </>
  );
}
