/** Decisions of an article, the latest first, and a way to draft one. */
import { Button } from "@mantine/core";
import { useState } from "react";

import { useTeamDecisions } from "../../api/discussion.ts";
import { useThemes } from "../../api/theme.ts";
import type { TeamDecision } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { DecisionCard } from "./DecisionCard.tsx";
import { DraftForm } from "./DraftForm.tsx";

interface DecisionsProps {
  article: string;
  /** Only those that came up in this meeting; new ones come up in it. */
  meeting?: string;
  ids?: readonly string[];
}

export function Decisions({ article, meeting, ids }: DecisionsProps) {
  const themes = useThemes(article).data ?? [];
  const [isDrafting, setDrafting] = useState(false);
  const [instead, setInstead] = useState<TeamDecision>();
  const close = () => {
    setDrafting(false);
    setInstead(undefined);
  };
  return (
    <section className="discussion-section" aria-labelledby="discussion-decisions">
      <h2 id="discussion-decisions">{t("Decisions")}</h2>
      {isDrafting ? (
        <DraftForm
          key={instead?.id ?? ""}
          article={article}
          themes={themes.map(({ id, title }) => ({ value: id, label: title }))}
          supersedes={instead}
          chosen={instead?.affects.filter(({ kind }) => kind === "theme").map(({ id }) => id) ?? []}
          {...(meeting === undefined ? {} : { meeting })}
          onDone={close}
        />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setDrafting(true)}
        >
          {t("Draft a decision")}
        </Button>
      )}
      <Waiting query={useTeamDecisions(article)}>
        {(all) => {
          const shown = ids === undefined ? all : all.filter(({ id }) => ids.includes(id));
          return shown.length === 0 ? (
            <p className="quiet">
              {t("Draft what you are about to settle. Everybody says how they stand, and dissent stays beside it.")}
            </p>
          ) : (
            <div className="decisions">
              {[...shown].reverse().map((decision) => (
                <DecisionCard
                  key={decision.id}
                  decision={decision}
                  onSupersede={() => {
                    setInstead(decision);
                    setDrafting(true);
                  }}
                />
              ))}
            </div>
          );
        }}
      </Waiting>
    </section>
  );
}
