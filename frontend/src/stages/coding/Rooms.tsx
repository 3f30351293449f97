/** The rooms beside the text: what is seen of all codings at once. */
import { Link } from "@tanstack/react-router";

import { t } from "../../lib/translation.ts";

export function Rooms() {
  return (
    <nav className="codes-elsewhere" aria-label={t("Rooms of the codes")}>
      <Link to="/code/retrieve">{t("Retrieve")}</Link>
      <Link to="/code/words">{t("Words in context")}</Link>
      <Link to="/code/stories">{t("Stories")}</Link>
      <Link to="/code/facets">{t("Facets")}</Link>
      <Link to="/code/concepts">{t("Concepts")}</Link>
      <Link to="/code/uncoded">{t("Uncoded material")}</Link>
      <Link to="/code/matrix">{t("Matrix")}</Link>
      <Link to="/code/together">{t("What goes with what")}</Link>
      <Link to="/code/agreement">{t("Agreement")}</Link>
      <Link to="/code/pictures">{t("Pictures")}</Link>
      <Link to="/code/memos">{t("Memos")}</Link>
    </nav>
  );
}
