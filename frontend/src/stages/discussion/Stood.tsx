/** What the team decided about a theme, with how everybody stood: dissent stays with it. */
import "./discussion.css";

import { useProposals } from "../../api/talk.ts";
import { useTeamDecisions } from "../../api/discussion.ts";
import { t } from "../../lib/translation.ts";
import { DecisionCard } from "./DecisionCard.tsx";

export function Stood({ article, theme }: { article: string; theme: string }) {
  const began = (useProposals(article).data ?? []).find(({ theme_id }) => theme_id === theme);
  const decisions = (useTeamDecisions(article).data ?? []).filter(
    ({ id, affects }) => id === began?.decision_id || affects.some((one) => one.kind === "theme" && one.id === theme),
  );
  if (decisions.length === 0) return null;
  return (
    <section className="theme-section stood" aria-labelledby="stood">
      <h2 id="stood">{t("What the team decided about it")}</h2>
      <div className="decisions">
        {[...decisions].reverse().map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </div>
    </section>
  );
}
