/** Earlier states of the draft: looked for when asked, brought back as a new state. */
import { Button } from "@mantine/core";
import { useState } from "react";

import type { DraftState } from "../../../api/shapes.ts";
import { draftState, draftStates } from "../../../api/writing.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { currentLanguage, t, tn } from "../../../lib/translation.ts";
import type { Passages } from "./draft.ts";

function momentOf(at: string): string {
  return new Date(at).toLocaleString(currentLanguage(), { dateStyle: "medium", timeStyle: "short" });
}

export function Earlier({ interview, onBring }: { interview: string; onBring: (passages: Passages) => void }) {
  const [states, setStates] = useState<DraftState[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const look = () => {
    draftStates(interview).then(setStates, setError);
  };
  const bring = (seq: number) => {
    draftState(interview, seq).then(({ passages }) => {
      onBring(passages);
      setStates(null);
    }, setError);
  };
  return (
    <section aria-labelledby="writing-earlier">
      <h2 id="writing-earlier">{t("Earlier states")}</h2>
      {states === null && (
        <Button size="xs" variant="default" onClick={look}>
          {t("Show them")}
        </Button>
      )}
      {states?.length === 0 && <p className="quiet">{t("Nothing was saved yet.")}</p>}
      {states !== null && states.length > 0 && (
        <ul className="writing-states">
          {states.map(({ seq, at, words }) => (
            <li key={seq}>
              <span className="number">{momentOf(at)}</span>
              <span className="quiet number">{tn("{count} word", "{count} words", words)}</span>
              <button type="button" className="link-button" onClick={() => bring(seq)}>
                {t("Bring it back")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Refused error={error} onDismiss={() => setError(null)} />
    </section>
  );
}
