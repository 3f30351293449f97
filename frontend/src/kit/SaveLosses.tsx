/** Saving the account of an import or export: to read, for a spreadsheet, for a program. */
import { type LossFormat, useSaveLosses } from "../api/losses.ts";
import { t } from "../lib/translation.ts";
import { Refused } from "./Refused.tsx";

export function SaveLosses({ token }: { token: string }) {
  const save = useSaveLosses(token);
  const forms: readonly { format: LossFormat; label: string }[] = [
    { format: "docx", label: t("Word file (.docx)") },
    { format: "csv", label: t("Table (.csv)") },
    { format: "json", label: t("Data (.json)") },
  ];
  return (
    <div className="save-losses" role="group" aria-label={t("Save this account")}>
      <span className="quiet">{t("Save this account")}</span>
      {forms.map(({ format, label }) => (
        <button
          key={format}
          type="button"
          className="link-button"
          disabled={save.isPending}
          onClick={() => save.mutate(format)}
        >
          {label}
        </button>
      ))}
      <Refused error={save.error} onDismiss={save.reset} />
    </div>
  );
}
