/** Codes that left the codebook: how they read last, where they went, and the way back. */
import "./merging.css";

import { useState } from "react";

import { type GoneCode, useGoneCodes, useReviveCode } from "../../../api/gonecode.ts";
import type { Code } from "../../../api/shapes.ts";
import { CodeMark } from "../../../kit/CodeMark.tsx";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";

interface GoneCodesProps {
  article: string;
  byId: ReadonlyMap<string, Code>;
  onRevived: (id: string) => void;
}

/** Nothing is shown while no code has left. */
export function GoneCodes({ article, byId, onRevived }: GoneCodesProps) {
  const gone = useGoneCodes(article).data ?? [];
  if (gone.length === 0) return null;
  return (
    <details className="gone-codes">
      <summary className="number">{tn("{count} code left the codebook", "{count} codes left the codebook", gone.length)}</summary>
      <ul>
        {gone.map((each) => (
          <Gone key={each.id} gone={each} into={each.into_id === null ? undefined : byId.get(each.into_id)} onRevived={onRevived} />
        ))}
      </ul>
    </details>
  );
}

function Gone({ gone, into, onRevived }: { gone: GoneCode; into: Code | undefined; onRevived: (id: string) => void }) {
  const [reason, setReason] = useState<string | null>(null);
  const revive = useReviveCode();
  const day = shownDay(gone.at);
  const back = () => {
    if (reason !== null) revive.mutate({ id: gone.id, reason }, { onSuccess: () => onRevived(gone.id) });
  };
  return (
    <li>
      <p className="detail-line">
        <CodeMark colour={gone.colour} />
        <strong>{gone.name}</strong>
      </p>
      {gone.definition !== "" && <p>{gone.definition}</p>}
      <p className="quiet number">
        {gone.into_id === null
          ? t("Retired, {day}", { day })
          : t("Merged into {name}, {day}", { name: into?.name ?? t("a code that left too"), day })}
      </p>
      {reason === null ? (
        <button type="button" className="small-button" onClick={() => setReason("")}>
          {t("Bring back …")}
        </button>
      ) : (
        <form
          className="gone-back"
          onSubmit={(event) => {
            event.preventDefault();
            back();
          }}
        >
          <label>
            {t("Why does {name} come back?", { name: gone.name })}
            <input
              className="field"
              value={reason}
              autoComplete="off"
              spellCheck={false}
              ref={focused}
              onChange={(event) => setReason(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === "Escape") setReason(null);
              }}
            />
          </label>
          {gone.into_id !== null && (
            <p className="quiet">{t("What was coded with it stays where it is now; split that code by re-reading to send passages back.")}</p>
          )}
          <button type="submit" className="small-button" disabled={revive.isPending || reason.trim() === ""}>
            {t("Bring back {name}", { name: gone.name })}
          </button>
        </form>
      )}
      <Refused error={revive.error} onDismiss={revive.reset} />
    </li>
  );
}

function focused(element: HTMLInputElement | null): void {
  element?.focus();
}

/** The codes that went into one, as they read when they did. */
export function MergedIn({ article, code }: { article: string; code: Code }) {
  const gone = (useGoneCodes(article).data ?? []).filter(({ into_id }) => into_id === code.id);
  if (gone.length === 0) return null;
  return (
    <section className="merged-in" aria-label={t("Codes that went into this one")}>
      {gone.map((each) => (
        <p key={each.id}>
          <span className="quiet number">{t("Took in, {day}:", { day: shownDay(each.at) })}</span> <strong>{each.name}</strong>
          {each.definition !== "" && <> · {each.definition}</>}
        </p>
      ))}
    </section>
  );
}
