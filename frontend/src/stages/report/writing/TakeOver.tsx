/** Beside the text: what a machine heard, or a file holds, goes behind what is written. */
import { Button } from "@mantine/core";
import { useRef, useState } from "react";

import { type Look, lookAtFile } from "../../../api/importing.ts";
import { useMachineDraft } from "../../../api/machine.ts";
import type { MachineDraft, Speaker, Taken } from "../../../api/shapes.ts";
import { takeMachineDraft, takeTranscript } from "../../../api/writing.ts";
import { FILES } from "../../../kit/FileButton.tsx";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { Losses } from "../Losses.tsx";
import { markName, SpeakerSelect } from "../SpeakerSelect.tsx";
import { reached } from "./draft.ts";
import { TimeField } from "./PassageTools.tsx";
import type { Writing } from "./useWriting.ts";

interface FromProps {
  /** From where in the sound on, as the writer chose it. */
  since: number;
  onSince: (ms: number) => void;
}

function From({ since, onSince }: FromProps) {
  return <TimeField label={t("From this time on")} isAtOnce value={since} onKeep={(ms) => onSince(ms ?? 0)} />;
}

interface MachineProps extends FromProps {
  draft: MachineDraft;
  isTaking: boolean;
  onTake: () => void;
}

function Machine({ draft, isTaking, onTake, ...from }: MachineProps) {
  return (
    <>
      <p className="quiet">
        {t("{engine} wrote a draft on this machine.", { engine: draft.engine })}{" "}
        {tn("{count} passage so far.", "{count} passages so far.", draft.segments.length)}
      </p>
      {draft.working ? (
        <p className="quiet">{t("It is still listening.")}</p>
      ) : (
        <>
          <From {...from} />
          <Button size="xs" variant="default" loading={isTaking} disabled={draft.segments.length === 0} onClick={onTake}>
            {t("Take the machine's text over")}
          </Button>
        </>
      )}
    </>
  );
}

interface FileProps extends FromProps {
  look: Look;
  isTaking: boolean;
  onTake: (speakers: Record<string, Speaker>) => void;
  onLeave: () => void;
}

function File({ look, isTaking, onTake, onLeave, ...from }: FileProps) {
  const [speakers, setSpeakers] = useState<Record<string, Speaker>>(() =>
    Object.fromEntries(look.marks.map(({ mark, role }) => [mark, role])),
  );
  return (
    <div className="writing-exclude" role="group" aria-label={t("A transcript to take over")}>
      <b dir="auto">{look.name}</b>
      <ul className="writing-speakers">
        {look.marks.map(({ mark, turns }) => (
          <li key={mark}>
            <span>
              {markName(mark)} <span className="quiet number">{tn("{count} turn", "{count} turns", turns)}</span>
            </span>
            <SpeakerSelect
              label={t("Who speaks at {mark} in {file}", { mark: markName(mark), file: look.name })}
              value={speakers[mark] ?? "unknown"}
              onChange={(speaker) => setSpeakers((before) => ({ ...before, [mark]: speaker }))}
            />
          </li>
        ))}
      </ul>
      <Losses title={t("Changed on the way")} items={look.changed} />
      <Losses title={t("Left behind")} items={look.left} />
      <From {...from} />
      <div className="writing-buttons">
        <Button size="xs" loading={isTaking} onClick={() => onTake(speakers)}>
          {t("Take it over")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onLeave}>
          {t("Not now")}
        </Button>
      </div>
    </div>
  );
}

function Answer({ taken }: { taken: Taken }) {
  return (
    <div role="status">
      <p>{tn("{count} passage taken over, behind what you wrote.", "{count} passages taken over, behind what you wrote.", taken.count)}</p>
      <Losses title={t("Left behind")} items={taken.left} />
    </div>
  );
}

export function TakeOver({ interview, writing }: { interview: string; writing: Writing }) {
  const draft = useMachineDraft(interview).data ?? null;
  const input = useRef<HTMLInputElement>(null);
  const [look, setLook] = useState<Look | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [isTaking, setTakes] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const since = chosen ?? reached(writing.history.present.passages);
  const from = { since, onSince: setChosen };

  const take = (ask: (revision: number) => Promise<Taken>) => {
    setTakes(true);
    setError(null);
    writing
      .take(ask)
      .then((answer) => {
        setTaken(answer);
        setChosen(null);
        if (answer !== null) setLook(null);
      }, setError)
      .finally(() => setTakes(false));
  };
  const read = (file: globalThis.File | undefined) => {
    if (file === undefined) return;
    setError(null);
    setTaken(null);
    lookAtFile(file, new AbortController().signal).then(setLook, setError);
  };
  return (
    <section className="writing-take" aria-labelledby="writing-take">
      <h2 id="writing-take">{t("Take over")}</h2>
      {draft !== null && look === null && (
        <Machine
          {...from}
          draft={draft}
          isTaking={isTaking}
          onTake={() => take((revision) => takeMachineDraft(interview, revision, since))}
        />
      )}
      {look === null ? (
        <>
          {draft === null && <p className="quiet">{t("A transcript that you or a program made can be gone on from.")}</p>}
          <Button
            size="xs"
            variant="default"
            leftSection={<Icon name="import" size={16} />}
            onClick={() => input.current?.click()}
          >
            {t("A transcript from a file …")}
          </Button>
        </>
      ) : (
        <File
          key={look.token}
          {...from}
          look={look}
          isTaking={isTaking}
          onTake={(speakers) =>
            take((revision) => takeTranscript(interview, revision, { token: look.token, speakers, since_ms: since }))
          }
          onLeave={() => setLook(null)}
        />
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={FILES}
        aria-label={t("Transcript")}
        onChange={({ currentTarget }) => {
          read(currentTarget.files?.[0]);
          currentTarget.value = "";
        }}
      />
      <Refused error={error} onDismiss={() => setError(null)} />
      {taken !== null && <Answer taken={taken} />}
    </section>
  );
}
