/** A citation that was typed by hand, and the one work that fits: bound by one press. */
import { useBindCitation } from "../../../api/reference.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

/** The check's own sentence where exactly one work fits. */
export const FITS = "A work fits these words; cite it, so that it stands in the list.";

export function CiteIt({ block, typed }: { block: string; typed: string }) {
  const bind = useBindCitation();
  return (
    <div className="hold-form">
      <button type="button" className="link-button" onClick={() => bind.mutate({ block, typed })}>
        {t("Cite the work that fits")}
      </button>
      <Refused error={bind.error} onDismiss={bind.reset} />
    </div>
  );
}
