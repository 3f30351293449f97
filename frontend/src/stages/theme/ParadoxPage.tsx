/** A paradox on one page: two poles side by side, never ends of one scale. */
import { Link } from "@tanstack/react-router";

import type { Letter, Pole, Theme } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { useChangeTheme } from "../../api/theme.ts";
import { InPlace } from "../../kit/InPlace.tsx";
import { currentLanguage, t } from "../../lib/translation.ts";
import { CameFrom } from "../discussion/CameFrom.tsx";
import { Stood } from "../discussion/Stood.tsx";
import { Backing } from "./Backing.tsx";
import { Contrary } from "./Contrary.tsx";
import { Definition } from "./Definition.tsx";
import { HeldTogether } from "./Held.tsx";
import { LETTERS, SIGNS } from "./name.ts";
import { OneSheet } from "./OneSheet.tsx";
import { People } from "./People.tsx";
import { PoleSide } from "./PoleSide.tsx";
import { Rereading } from "./Rereading.tsx";
import { Said } from "./Said.tsx";
import { ShownSection } from "./ShownSection.tsx";
import { ThemeTools } from "./ThemeTools.tsx";
import { Ways } from "./Ways.tsx";

interface ParadoxPageProps {
  theme: Theme;
  poles: Record<Letter, Pole>;
}

export function ParadoxPage({ theme, poles }: ParadoxPageProps) {
  const change = useChangeTheme(theme.id);
  return (
    <>
      <ThemeTools theme={theme} />
      <h1 className="theme-title paradox-title">
        <InPlace
          label={t("Title")}
          value={theme.title}
          placeholder={t("A title in a few words")}
          isLine
          onSave={(title) => change.mutateAsync({ title })}
        >
          <Title theme={theme} poles={poles} />
        </InPlace>
      </h1>
      <div className="poles">
        {LETTERS.map((letter) => (
          <PoleSide
            key={letter}
            letter={letter}
            pole={poles[letter]}
            other={poles[letter === "a" ? "b" : "a"]}
            theme={theme}
          />
        ))}
      </div>
      <section className="theme-section tension" aria-labelledby="tension">
        <h2 id="tension">{t("The tension")}</h2>
        <InPlace
          label={t("The tension")}
          value={theme.tension ?? ""}
          placeholder={t("Why both matter together, in two sentences.")}
          onSave={(tension) => change.mutateAsync({ tension })}
        />
      </section>
      <Ways theme={theme} />
      <WholeTheme theme={theme} />
      <Contrary theme={theme} />
      <People theme={theme} />
      <Said theme={theme} />
      <HeldTogether theme={theme} />
      <Rereading theme={theme} />
      <ShownSection theme={theme} />
      <OneSheet theme={theme} poles={poles} />
      <section className="theme-section">
        <h2>{t("Meaning and name")}</h2>
        <Definition theme={theme} />
        <Joint theme={theme} />
      </section>
      <Decided theme={theme} />
      <CameFrom kind="theme" id={theme.id} />
      <Stood theme={theme} />
      <nav className="theme-section theme-further" aria-label={t("Pages of their own")}>
        <Link to="/themes/$themeId/rests" params={{ themeId: theme.id }}>
          {t("On whom it rests")}
        </Link>
        <Link to="/themes/$themeId/chance" params={{ themeId: theme.id }}>
          {t("What chance alone would give")}
        </Link>
      </nav>
    </>
  );
}

/** What was laid to the theme before it had poles; it waits to be laid to one. */
function WholeTheme({ theme }: { theme: Theme }) {
  if (theme.codes.length + theme.evidence.length === 0) return null;
  return (
    <section className="theme-section" aria-labelledby="whole">
      <h2 id="whole">{t("Laid to the theme as a whole")}</h2>
      <Backing
        place={{ kind: "theme", id: theme.id }}
        codes={theme.codes}
        evidence={theme.evidence}
        theme={theme}
      />
    </section>
  );
}

function Title({ theme, poles }: ParadoxPageProps) {
  if (theme.title_overridden) return theme.title;
  const shown = (letter: Letter) => poles[letter].own_wording || poles[letter].name;
  return (
    <>
      <span className="pole-a">
        <span className="pole-sign" aria-hidden="true">{SIGNS.a}</span> {shown("a")}
      </span>{" "}
      <span className="joint">{theme.joint}</span>{" "}
      <span className="pole-b">
        {shown("b")} <span className="pole-sign" aria-hidden="true">{SIGNS.b}</span>
      </span>
    </>
  );
}

function Joint({ theme }: { theme: Theme }) {
  const change = useChangeTheme(theme.id);
  return (
    <dl className="theme-facts">
      <div>
        <dt>{t("The word between them")}</dt>
        <dd>
          <InPlace
            label={t("The word between them")}
            value={theme.joint ?? ""}
            placeholder={t("but, and, without, of …")}
            isLine
            onSave={(joint) => change.mutateAsync({ joint })}
          />
        </dd>
      </div>
      <div>
        <dt>{t("Form")}</dt>
        <dd>{theme.form === "attribute pair" ? t("A pair of attributes") : t("Two statements")}</dd>
      </div>
    </dl>
  );
}

function Decided({ theme }: { theme: Theme }) {
  const members = useMembers();
  const { decision } = theme;
  if (decision === null) return null;
  const by = members.find(({ id }) => id === decision.by)?.name ?? "";
  return (
    <section className="theme-section">
      <h2>{t("Why this form")}</h2>
      <p className="decided">{decision.reason}</p>
      {decision.alternatives !== "" && (
        <>
          <h3>{t("Alternatives that were weighed")}</h3>
          <p className="decided quiet">{decision.alternatives}</p>
        </>
      )}
      <p className="quiet">
        {by} · <time dateTime={decision.at}>{new Date(decision.at).toLocaleDateString(currentLanguage(), { dateStyle: "medium" })}</time>
      </p>
    </section>
  );
}
