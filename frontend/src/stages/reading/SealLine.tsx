/** The seal in a line: closed or open, and how far everybody is. Nothing else of others. */
import type { Seal } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay } from "../../kit/moment.ts";
import { t, tn } from "../../lib/translation.ts";

export function SealLine({ seal }: { seal: Seal }) {
  if (seal.state === "read together") {
    return (
      <p className="seal-line">
        <span className="wax" data-state="together" aria-hidden="true" />
        {t("Read together: this article has no seal.")}
      </p>
    );
  }
  if (seal.state === "open") {
    const day = seal.opened_at === null ? "" : shownDay(seal.opened_at);
    return (
      <p className="seal-line">
        <span className="wax" data-state="open" aria-hidden="true" />
        {seal.how === "all finished"
          ? t("The seal opened on {day}, when all had finished.", { day })
          : t("The seal opened on {day}, early, by the vote of all.", { day })}
      </p>
    );
  }
  const done = seal.readers.filter(({ has_finished }) => has_finished).length;
  return (
    <p className="seal-line">
      <span className="wax" data-state="sealed" aria-hidden="true">
        <Icon name="lock" size={12} />
      </span>
      {seal.readers.length === 0
        ? t("Sealed. Nobody has been asked to read yet.")
        : tn(
            "Sealed: {done} of {count} reader has finished.",
            "Sealed: {done} of {count} readers have finished.",
            seal.readers.length,
            { done },
          )}
    </p>
  );
}
