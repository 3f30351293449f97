/** The log of what is left out of a recording: what, why, and what was brought back. */
import "./exclusion.css";

import { Button } from "@mantine/core";
import { useState } from "react";

import { saved } from "../../api/saving.ts";
import type { Exclusion } from "../../api/shapes.ts";
import { useExclusions, useRestoreSound } from "../../api/writing.ts";
import { Refused } from "../../kit/Refused.tsx";
import { clock } from "../../lib/clock.ts";
import { t } from "../../lib/translation.ts";
import { reasonName } from "./writing/word.ts";

interface RowProps {
  exclusion: Exclusion;
  /** Null for those who may not bring it back. */
  onRestore: ((id: string) => void) | null;
}

function Row({ exclusion, onRestore }: RowProps) {
  const { id, start_ms, end_ms, reason, restored_at, note } = exclusion;
  return (
    <li data-restored={restored_at === null ? undefined : true}>
      <span className="number">
        {clock(start_ms)}–{clock(end_ms)}
      </span>
      <span>
        {reasonName(reason)}
        {note !== "" && (
          <span className="quiet exclusion-note" dir="auto">
            {note}
          </span>
        )}
      </span>
      {restored_at !== null && <span className="quiet">{t("brought back")}</span>}
      {restored_at === null && onRestore !== null && (
        <button type="button" className="link-button" onClick={() => onRestore(id)}>
          {t("Bring it back")}
        </button>
      )}
    </li>
  );
}

/** The log of one recording: what is left out, what was brought back. */
export function ExclusionLog({ interview, mayRestore }: { interview: string; mayRestore: boolean }) {
  const exclusions = useExclusions(interview).data ?? [];
  const restore = useRestoreSound(interview);
  return (
    <>
      {exclusions.length === 0 ? (
        <p className="quiet">{t("Nothing is left out. What is, stays listed here and can be brought back.")}</p>
      ) : (
        <ul className="exclusion-log">
          {exclusions.map((one) => (
            <Row key={one.id} exclusion={one} onRestore={mayRestore ? (id) => restore.mutate(id) : null} />
          ))}
        </ul>
      )}
      <Refused error={restore.error} onDismiss={restore.reset} />
    </>
  );
}

/** Minutes and reasons of all recordings go into a file, without content. */
export function LogExport() {
  const [error, setError] = useState<unknown>(null);
  const save = (format: "csv" | "xlsx") => {
    setError(null);
    saved("/api/exclusions/exports", { format }, `exclusions.${format}`).catch(setError);
  };
  return (
    <>
      <p className="quiet">{t("Minutes and reasons of all recordings, without any content.")}</p>
      <div className="exclusion-buttons">
        <Button size="xs" variant="default" onClick={() => save("xlsx")}>
          {t("Save as .xlsx")}
        </Button>
        <Button size="xs" variant="default" onClick={() => save("csv")}>
          {t("Save as .csv")}
        </Button>
      </div>
      <Refused error={error} onDismiss={() => setError(null)} />
    </>
  );
}
