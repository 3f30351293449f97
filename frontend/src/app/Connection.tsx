/** Says that the study cannot be reached, and what waits in this window until it is. */
import { useIsConnected } from "../api/connection.ts";
import { useHeldCount } from "../api/held.ts";
import { t, tn } from "../lib/translation.ts";

export function Connection() {
  const isConnected = useIsConnected();
  const held = useHeldCount();
  if (isConnected && held === 0) return null;
  return (
    <p className="connection" role="status">
      {!isConnected &&
        t("The study cannot be reached. What you write stays in this window and is sent when it is back.")}{" "}
      {held > 0 &&
        tn(
          "{count} text is not saved yet; leave this window open.",
          "{count} texts are not saved yet; leave this window open.",
          held,
        )}
    </p>
  );
}
