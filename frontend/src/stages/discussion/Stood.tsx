/** What the team decided about a theme, with how everybody stood: dissent stays with it. */
import "./discussion.css";

import { Button } from "@mantine/core";
import { useState } from "react";

import { useTeamDecisions } from "../../api/discussion.ts";
import type { Theme } from "../../api/shapes.ts";
import { useProposals } from "../../api/talk.ts";
import { t } from "../../lib/translation.ts";
import { DecisionCard } from "./DecisionCard.tsx";
import { DraftForm } from "./DraftForm.tsx";

export function Stood({ theme: { id: theme, article_id: article, title } }: { theme: Theme }) {
  const [isDrafting, setDrafting] = useState(false);
  const began = (useProposals(article).data ?? []).find(({ theme_id }) => theme_id === theme);
  const decisions = (useTeamDecisions(article).data ?? []).filter(
    ({ id, affects }) => id === began?.decision_id || affects.some((one) => one.kind === "theme" && one.id === theme),
  );
  return (
    <section className="theme-section stood" aria-labelledby="stood">
      <h2 id="stood">{t("What the team decided about it")}</h2>
      {isDrafting ? (
        <DraftForm
          article={article}
          themes={[{ value: theme, label: title }]}
          chosen={[theme]}
          text={t("We agree on the theme “{title}”.", { title })}
          onDone={() => setDrafting(false)}
        />
      ) : (
        <>
          {decisions.length === 0 && (
            <p className="quiet">
              {t("Nothing yet. Before a theme is agreed on, everybody says how they stand; a dissent does not forbid it, and stays here.")}
            </p>
          )}
          <Button size="xs" variant="default" onClick={() => setDrafting(true)}>
            {t("Put to the team that you agree on it …")}
          </Button>
        </>
      )}
      {decisions.length > 0 && (
        <div className="decisions">
          {[...decisions].reverse().map((decision) => (
            <DecisionCard key={decision.id} decision={decision} />
          ))}
        </div>
      )}
    </section>
  );
}
