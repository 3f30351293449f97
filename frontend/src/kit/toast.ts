/** A short word about what just happened, at the foot of the page. */
import { notifications } from "@mantine/notifications";

import { t } from "../lib/translation.ts";

let last = "";

/** Say it in place of what was said before. */
export function say(message: string): void {
  if (last !== "") notifications.hide(last);
  last = notifications.show({
    message,
    autoClose: 5000,
    withBorder: true,
    closeButtonProps: { "aria-label": t("Dismiss") },
  });
}
