/** Which question of the guide the chosen words answer, or that nobody asked: one press says it. */
import "./prompt.css";

import { Modal } from "@mantine/core";

import { type Saying, usePrompts, useSayPrompt, useTakePromptOff } from "../../../api/prompt.ts";
import { spanOf } from "../../../api/report.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { say } from "../../../kit/toast.ts";
import type { Stretch } from "../../../lib/stretch.ts";
import { t } from "../../../lib/translation.ts";
import type { Room } from "../useRoom.ts";

/** Stands beside the panes, so that it outlives the selection; closed, it gives the hand back to the text. */
export function AskedOf({ room }: { room: Room }) {
  const { promptOn, setPromptOn } = room;
  const close = () => setPromptOn(null);
  return (
    <Modal opened={promptOn !== null} onClose={close} title={t("What prompted these words?")} closeButtonProps={{ "aria-label": t("Close") }} centered>
      {promptOn !== null && <Choices room={room} on={promptOn} onClose={close} />}
    </Modal>
  );
}

function Choices({ room: { report, article }, on, onClose }: { room: Room; on: Stretch; onClose: () => void }) {
  const prompts = usePrompts(article, report);
  const keep = useSayPrompt(article, report);
  const off = useTakePromptOff();
  const span = spanOf(report.map, on.u0, on.u1);
  const standing = prompts.data?.items.find(({ start, end }) => start === span.start && end === span.end);
  const isSaid = (guide: string | null, question: number | null) =>
    standing !== undefined && standing.guide_id === guide && standing.question === question;
  const choose = (said: Pick<Saying, "guide_id" | "question">, told: string) =>
    keep.mutate({ ...span, ...said }, {
      onSuccess: () => {
        say(told);
        onClose();
      },
    });
  return (
    <>
      <blockquote className="words prompt-words" dir="auto">{report.text.slice(on.u0, on.u1)}</blockquote>
      <div className="prompt-choices">
        {prompts.data?.guides.map((guide) => (
          <section key={guide.id} aria-label={t("Guide of {group}, version {version}", { group: guide.group, version: guide.version })}>
            <p className="quiet">{t("Guide of {group}, version {version}", { group: guide.group, version: guide.version })}</p>
            <ol>
              {guide.questions.map((question, index) => (
                <li key={question}>
                  <button
                    type="button"
                    className="prompt-choice"
                    aria-pressed={isSaid(guide.id, index + 1)}
                    onClick={() => choose({ guide_id: guide.id, question: index + 1 }, t("These words answer question {number}.", { number: index + 1 }))}
                  >
                    <span className="number">{index + 1}</span> {question}
                  </button>
                </li>
              ))}
            </ol>
          </section>
        ))}
        {prompts.data?.guides.length === 0 && (
          <p className="quiet">{t("The study has no interview guide yet; it is written on the page of the interviews.")}</p>
        )}
        <button
          type="button"
          className="prompt-choice"
          aria-pressed={isSaid(null, null)}
          onClick={() => choose({ guide_id: null, question: 0 }, t("These words came unprompted."))}
        >
          {t("Unprompted: no question of the guide asked for it")}
        </button>
        {standing !== undefined && (
          <button type="button" className="small-button" onClick={() => off.mutate(standing.id, { onSuccess: onClose })}>
            {t("Leave it open again")}
          </button>
        )}
      </div>
      <Refused error={prompts.error ?? keep.error ?? off.error} />
    </>
  );
}
