/** The words themselves: one text node a passage, drawn once and never split. */
import { memo } from "react";

import { clock } from "../lib/clock.ts";
import { type ShownPassage, speakerName } from "./mark.ts";

interface PassagesProps {
  text: string;
  passages: readonly ShownPassage[];
}

export const Passages = memo(function Passages({ text, passages }: PassagesProps) {
  return passages.map((passage, index) => {
    const who = speakerName(passage);
    const time = passage.start_ms === null ? "" : clock(passage.start_ms);
    const isSame = passages[index - 1]?.speaker === passage.speaker && passage.kind !== "note";
    return (
      <div
        key={passage.id}
        role="group"
        aria-label={time === "" ? who : `${who}, ${time}`}
        className="passage"
        data-speaker={passage.speaker}
        data-kind={passage.kind}
      >
        {/* Generated content is never a part of a selection. */}
        <div className="passage-who" data-who={isSame ? "" : who} data-time={time} />
        {/* Most files bring the brackets of a note along. */}
        <p data-passage={index} data-bare={text[passage.u0] !== "[" || undefined} dir="auto">
          {text.slice(passage.u0, passage.u1)}
        </p>
      </div>
    );
  });
});
