/** An address that leads nowhere. */
import { Link } from "@tanstack/react-router";

import { Empty } from "../kit/Empty.tsx";
import { Page } from "../kit/Page.tsx";
import { t } from "../lib/translation.ts";

export function NotHere() {
  return (
    <Page title={t("Nothing stands here")}>
      <Empty action={<Link to="/">{t("Go home")}</Link>}>
        {t("The address leads to nothing in this study. Choose a room on the rail.")}
      </Empty>
    </Page>
  );
}
