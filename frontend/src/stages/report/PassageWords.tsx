/** One passage of a report; its words can be corrected where they stand. */
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";

import { useCorrectPassage } from "../../api/reporting.ts";
import type { Placed, ReadReport } from "../../api/report.ts";
import type { Passage } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Keys } from "../../kit/Keys.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { clock } from "../../lib/clock.ts";
import { t } from "../../lib/translation.ts";
import { speakerName } from "./SpeakerSelect.tsx";

interface PassageWordsProps {
  report: ReadReport;
  passage: Placed<Passage>;
  isEdited: boolean;
  onEdit: (id: string | null) => void;
}

function Correcting({ report, passage, onEdit }: PassageWordsProps) {
  const before = report.text.slice(passage.u0, passage.u1);
  const [words, setWords] = useState(before);
  const correct = useCorrectPassage(report.id);
  const isChanged = words.trim() !== before.trim();
  useUnsent(isChanged);
  const keep = () => {
    if (!isChanged) onEdit(null);
    else correct.mutate({ passage: passage.id, text: words }, { onSuccess: () => onEdit(null) });
  };
  return (
    <div className="passage-correcting">
      <Textarea
        aria-label={t("The right words of this passage")}
        value={words}
        autosize
        autoFocus
        spellCheck={false}
        dir="auto"
        classNames={{ input: "words" }}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep();
          if (event.key === "Escape" && !isChanged) onEdit(null);
        }}
      />
      <p className="quiet">
        {t("A new version of the report will stand; codings move along, and an approval has to be given again.")}
      </p>
      <Refused error={correct.error} />
      <div className="report-buttons">
        <Button size="xs" onClick={keep} loading={correct.isPending} rightSection={<Keys keys={["mod+Enter"]} />}>
          {t("Keep the correction")}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => onEdit(null)}>
          {t("Leave as it was")}
        </Button>
      </div>
    </div>
  );
}

export function PassageWords(props: PassageWordsProps) {
  const { report, passage, isEdited, onEdit } = props;
  const words = report.text.slice(passage.u0, passage.u1);
  return (
    <div className="report-passage" data-speaker={passage.speaker} data-kind={passage.kind}>
      <p className="report-who">
        {passage.mark !== "" && <b>{passage.mark}</b>}
        <span>{passage.kind === "note" ? t("Note") : speakerName(passage.speaker)}</span>
        {passage.start_ms !== null && <time>{clock(passage.start_ms)}</time>}
      </p>
      {isEdited ? (
        <Correcting {...props} />
      ) : (
        <p className="report-text" dir="auto" data-bare={/^[[(]/.test(words) ? undefined : ""}>
          {words}
        </p>
      )}
      {!isEdited && (
        <button
          type="button"
          className="plain-button report-correct"
          aria-label={t("Correct passage {number}", { number: passage.order + 1 })}
          title={t("Correct these words")}
          onClick={() => onEdit(passage.id)}
        >
          <Icon name="edit" size={16} />
        </button>
      )}
    </div>
  );
}
