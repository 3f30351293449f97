/** Laying words to a place: choose a code, then take from its passages. */
import { Button, Select } from "@mantine/core";
import { useState } from "react";

import { useCodePassages, useCodes } from "../../api/code.ts";
import type { CodePassage, Evidence, Place } from "../../api/shapes.ts";
import { useAddEvidence } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t, tn } from "../../lib/translation.ts";

interface EvidencePickerProps {
  place: Place;
  evidence: Evidence[];
  article: string;
  onClose: () => void;
}

export function EvidencePicker({ place, evidence, article, onClose }: EvidencePickerProps) {
  const codes = useCodes(article).data ?? [];
  const [code, setCode] = useState<string | null>(null);
  const used = codes.filter(({ count }) => count > 0);
  return (
    <div className="evidence-picker" role="group" aria-label={t("Lay words here")}>
      <div className="evidence-picker-head">
        <Select
          searchable
          autoFocus
          size="xs"
          aria-label={t("Passages of the code")}
          placeholder={t("Passages of the code …")}
          nothingFoundMessage={t("No code by that name has passages.")}
          data={used.map(({ id, name, count }) => ({ value: id, label: `${name} (${count})` }))}
          value={code}
          onChange={setCode}
        />
        <button type="button" className="plain-button" aria-label={t("Close")} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </div>
      {used.length === 0 && (
        <p className="quiet">{t("No passage is coded yet. Code some words of a report first.")}</p>
      )}
      {code !== null && <Passages key={code} code={code} place={place} evidence={evidence} />}
    </div>
  );
}

function Passages({ code, place, evidence }: { code: string; place: Place; evidence: Evidence[] }) {
  const pages = useCodePassages(code);
  const passages = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const lies = (passage: CodePassage) =>
    evidence.some(
      ({ report_id, start, end }) =>
        report_id === passage.report_id && start === passage.start && end === passage.end,
    );
  return (
    <>
      <Refused error={pages.error} />
      <ul className="picker-passages">
        {passages.map((passage) => (
          <PickerPassage key={passage.id} passage={passage} place={place} isLaid={lies(passage)} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button variant="subtle" size="compact-sm" onClick={() => void pages.fetchNextPage()}>
          {tn("More of {count} passage", "More of {count} passages", pages.data?.pages[0]?.of ?? 0)}
        </Button>
      )}
    </>
  );
}

interface PickerPassageProps {
  passage: CodePassage;
  place: Place;
  isLaid: boolean;
}

function PickerPassage({ passage, place, isLaid }: PickerPassageProps) {
  const add = useAddEvidence(place);
  return (
    <li>
      <span className="quiet number">{passage.label ?? passage.report}</span>
      <span className="words" dir="auto">
        <span className="quiet">{passage.before}</span>
        <mark>{passage.exact}</mark>
        <span className="quiet">{passage.after}</span>
      </span>
      {isLaid ? (
        <span className="laid">
          <Icon name="check" size={14} /> {t("Lies here")}
        </span>
      ) : (
        <Button variant="default" size="compact-sm" loading={add.isPending} onClick={() => add.mutate(passage)}>
          {t("Lay here")}
        </Button>
      )}
      <Refused error={add.error} onDismiss={add.reset} />
    </li>
  );
}
