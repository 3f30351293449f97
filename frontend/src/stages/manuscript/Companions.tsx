/** What leaves the house beside the manuscript itself. */
import { Link } from "@tanstack/react-router";

import { t } from "../../lib/translation.ts";

export function Companions() {
  return (
    <>
      <Link to="/manuscript/references">{t("References")}</Link>
      <Link to="/manuscript/checklists">{t("Checklists")}</Link>
      <Link to="/manuscript/edition">{t("Discussion edition")}</Link>
    </>
  );
}
