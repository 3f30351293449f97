/** What is said to have prompted the words at the caret, and the way to say it. */
import "./prompt.css";

import { usePrompts, useTakePromptOff } from "../../../api/prompt.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { covering } from "../../../lib/stretch.ts";
import type { Room } from "../useRoom.ts";

export function PromptsHere({ room }: { room: Room }) {
  const prompts = usePrompts(room.article, room.report);
  const off = useTakePromptOff();
  const at = room.stretch?.u0 ?? room.hand;
  const here = at < 0 ? [] : covering(prompts.data?.items ?? [], at);
  if (here.length === 0) return null;
  const asked = (guide: string | null, question: number | null) => {
    const words = prompts.data?.guides.find(({ id }) => id === guide)?.questions[(question ?? 0) - 1];
    if (question === null) return t("Unprompted");
    return words === undefined ? t("Question {number} of another guide", { number: question }) : `${String(question)}. ${words}`;
  };
  return (
    <section className="detail" aria-labelledby="prompts-here">
      <h3 id="prompts-here">{t("What prompted it")}</h3>
      <ul className="prompts-here">
        {here.map(({ id, guide_id, question }) => (
          <li key={id}>
            <span>{asked(guide_id, question)}</span>
            <button type="button" className="small-button" onClick={() => off.mutate(id)}>
              {t("Leave it open again")}
            </button>
          </li>
        ))}
      </ul>
      <Refused error={off.error} onDismiss={off.reset} />
    </section>
  );
}
