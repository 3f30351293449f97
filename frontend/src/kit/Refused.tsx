/** A refusal, beside the thing refused, with the step that would lift it. */
import { sentenceOf } from "../api/client.ts";
import { t } from "../lib/translation.ts";
import { Icon } from "./icons/Icon.tsx";

interface RefusedProps {
  /** What was thrown; nothing is shown while there is nothing. */
  error: unknown;
  onDismiss?: () => void;
}

export function Refused({ error, onDismiss }: RefusedProps) {
  if (error === null || error === undefined) return null;
  return (
    <div className="refused" role="alert">
      <Icon name="info" size={16} />
      <span>{sentenceOf(error)}</span>
      {onDismiss !== undefined && (
        <button type="button" className="plain-button" onClick={onDismiss} aria-label={t("Dismiss")}>
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
