/** The way from the manuscript to its drafts. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { t } from "../../../lib/translation.ts";

export function DraftsLink() {
  return (
    <Button size="xs" variant="default" renderRoot={(props) => <Link {...props} to="/manuscript/drafts" />}>
      {t("Drafts")}
    </Button>
  );
}
