/** Of how many people a code's words came asked, unasked, or neither is said. */
import "./prompt.css";

import type { CodePrompts } from "../../../api/prompt.ts";
import { t } from "../../../lib/translation.ts";

/** Shown once anything is said: before that every code would repeat that nothing is. */
export function PromptCounts({ counts }: { counts: CodePrompts }) {
  const { people, prompted, unprompted, unsaid, questions } = counts;
  if (prompted + unprompted === 0) return null;
  const inAnswer = questions.map(({ group, version, question, asked, people: count }) => ({
    id: `${group} ${String(version)} ${String(question)}`,
    name: `${String(question)}. ${asked}`,
    count,
    className: "prompt-question",
  }));
  const lines = [
    { id: "prompted", name: t("Prompted"), count: prompted, className: undefined },
    ...inAnswer,
    { id: "unprompted", name: t("Unprompted"), count: unprompted, className: undefined },
    { id: "unsaid", name: t("Not said"), count: unsaid, className: undefined },
  ];
  return (
    <>
      <dl className="prompt-counts">
        {lines.map(({ id, name, count, className }) => (
          <div key={id} className={className}>
            <dt>{name}</dt>
            <dd className="number">{t("{count} of {of} people", { count, of: people })}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet prompt-note">{t("With the codes beneath it; somebody may be counted in several lines.")}</p>
    </>
  );
}
