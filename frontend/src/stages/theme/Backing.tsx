/** What speaks for a theme, a pole or a way: tied codes and spans of reports. */
import { Button } from "@mantine/core";
import { useState } from "react";

import type { Evidence, Letter, Place, Theme } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { t, tn } from "../../lib/translation.ts";
import { EvidencePicker } from "./EvidencePicker.tsx";
import { EvidenceSlip } from "./EvidenceSlip.tsx";
import { TiedCodes } from "./TiedCodes.tsx";

const AT_ONCE = 4;

interface BackingProps {
  place: Place;
  codes: string[];
  evidence: Evidence[];
  theme: Theme;
  letter?: Letter;
  /** The other pole's evidence, to see what is said in one breath. */
  joined?: Evidence[];
}

/** Whether two pieces share words of one version of a report. */
export function shareWords(one: Evidence, other: Evidence): boolean {
  return (
    one.report_id === other.report_id &&
    one.version === other.version &&
    one.start < other.end &&
    other.start < one.end
  );
}

export function Backing({ place, codes, evidence, theme, letter, joined = [] }: BackingProps) {
  const [isAll, setAll] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const shown = isAll ? evidence : evidence.slice(0, AT_ONCE);
  return (
    <div className="backing">
      {place.kind !== "search" && <TiedCodes place={place} codes={codes} article={theme.article_id} />}
      {evidence.length === 0 && !isPicking && (
        <p className="quiet">{t("No words are laid here yet. Take some from a code's passages.")}</p>
      )}
      <ul className="evidence">
        {shown.map((piece) => (
          <EvidenceSlip
            key={piece.id}
            piece={piece}
            theme={theme}
            letter={letter}
            isWhole={place.kind === "theme"}
            isJoined={joined.some((other) => shareWords(piece, other))}
          />
        ))}
      </ul>
      <div className="backing-foot">
        {evidence.length > AT_ONCE && (
          <button type="button" className="link-button" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? t("Show fewer") : tn("Show {count} piece", "Show all {count} pieces", evidence.length)}
          </button>
        )}
        {!isPicking && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => setPicking(true)}
          >
            {t("Lay words here")}
          </Button>
        )}
      </div>
      {isPicking && (
        <EvidencePicker place={place} evidence={evidence} article={theme.article_id} onClose={() => setPicking(false)} />
      )}
    </div>
  );
}
