/** The codebook as a file to read or to sort: all that it says, and how much each code is used. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useChooseNaming, useNaming } from "../../api/codebook.ts";
import { saved } from "../../api/saving.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

export function CodebookFiles({ article }: { article: string }) {
  const [error, setError] = useState<unknown>(null);
  const naming = useNaming(article);
  const choose = useChooseNaming(article);
  const save = (format: "docx" | "xlsx") => {
    setError(null);
    saved(`/api/articles/${article}/codebook/exports`, { format }, `codebook.${format}`).catch(setError);
  };
  return (
    <div className="codebook-files" role="group" aria-label={t("The codebook as a file")}>
      <span className="quiet">{t("The codebook as a file")}</span>
      <button type="button" className="small-button" onClick={() => save("docx")}>
        {t("Save as .docx")}
      </button>
      <button type="button" className="small-button" onClick={() => save("xlsx")}>
        {t("Save as .xlsx")}
      </button>
      <label className="codebook-naming">
        <span className="quiet">{t("Names that show in files, tables and pictures")}</span>
        <select
          className="field"
          value={naming.data ?? "analysts"}
          onChange={({ currentTarget }) =>
            choose.mutate(currentTarget.value === "participants" ? "participants" : "analysts")
          }
        >
          <option value="analysts">{t("the analysts’ first")}</option>
          <option value="participants">{t("participants’ first")}</option>
        </select>
      </label>
      <Refused error={choose.error} onDismiss={choose.reset} />
      <Link to="/code/then">{t("Then and now")}</Link>
      <Refused error={error} onDismiss={() => setError(null)} />
    </div>
  );
}
