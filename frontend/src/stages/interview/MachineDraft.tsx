/** A draft by machine: off until it is chosen, and never a report by itself. */
import { Button, NativeSelect, Progress, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import {
  useBeginMachineDraft,
  useDiscardMachineDraft,
  useEngines,
  useMachineDraft,
  useStopMachineDraft,
} from "../../api/machine.ts";
import { useRecording } from "../../api/recording.ts";
import type { MachineDraft as Draft, SpeechEngines } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { clock } from "../../lib/clock.ts";
import { saidFilled, t, tn } from "../../lib/translation.ts";

function Lacking({ engines }: { engines: SpeechEngines }) {
  return (
    <div className="machine-lacking">
      {engines.engines.map((engine) => (
        <section key={engine.name}>
          <h4>{engine.package}</h4>
          <p className="quiet">
            {!engine.is_installed
              ? t("Not installed. Add it by: {command}", { command: engine.install })
              : !engine.in_scope
                ? t("Installed, but no ethics approval names it. If the board agrees, name it in the scope, on the page Study.")
                : t("Ready.")}
          </p>
          <ul>
            {engine.known.map((model) => (
              <li key={model.name}>
                {t("{name}: {languages}, about {size} MB, {licence}, from {source}", {
                  name: model.name,
                  languages: model.languages,
                  size: model.size_mb,
                  licence: model.licence,
                  source: model.source,
                })}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="quiet">
        {t("Counterpoint fetches nothing. Put a model's files into a folder of its name in {folder}", {
          folder: engines.folder,
        })}
      </p>
    </div>
  );
}

function Choice({ interviewId, engines }: { interviewId: string; engines: SpeechEngines }) {
  const begin = useBeginMachineDraft(interviewId);
  const ready = engines.engines
    .filter(({ is_installed, in_scope }) => is_installed && in_scope)
    .flatMap(({ name, models }) => models.map((model) => ({ engine: name, model })));
  const [chosen, setChosen] = useState(0);
  const [language, setLanguage] = useState("");
  const one = ready[chosen];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (one !== undefined) begin.mutate({ ...one, language });
  };
  return (
    <form className="interview-form" onSubmit={submit} autoComplete="off">
      {one !== undefined && (
        <>
          <div className="interview-pair">
            <NativeSelect
              label={t("Engine and model")}
              value={String(chosen)}
              onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
              data={ready.map(({ engine, model }, nth) => ({ value: String(nth), label: `${engine}, ${model}` }))}
            />
            <TextInput
              label={t("Language spoken")}
              description={t("Its code, such as sv; empty lets the engine find out.")}
              value={language}
              maxLength={8}
              onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
            />
          </div>
          <div className="interview-buttons">
            <Button type="submit" variant="default" loading={begin.isPending}>
              {t("Let it listen")}
            </Button>
          </div>
        </>
      )}
      <Refused error={begin.error} onDismiss={begin.reset} />
      <details>
        <summary>{t("Engines and models")}</summary>
        <Lacking engines={engines} />
      </details>
    </form>
  );
}

function Flags({ draft }: { draft: Draft }) {
  const flags = [
    ...draft.missing.map((span) => ({
      ...span,
      what: t("somebody speaks, and no words were found"),
    })),
    ...draft.long_silences.map((span) => ({ ...span, what: t("nobody speaks") })),
    ...draft.segments
      .filter(({ repeats }) => repeats)
      .map(({ start_ms, end_ms }) => ({ start_ms, end_ms, what: t("repeats itself; listen there") })),
  ].toSorted((a, b) => a.start_ms - b.start_ms);
  if (flags.length === 0) return null;
  return (
    <section aria-label={t("Where to listen with care")}>
      <h4>{t("Where to listen with care")}</h4>
      <ul>
        {flags.map(({ start_ms, end_ms, what }) => (
          <li key={`${start_ms} ${what}`}>
            {clock(start_ms)}–{clock(end_ms)}: {what}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Doings({ draft, interviewId }: { draft: Draft; interviewId: string }) {
  const begin = useBeginMachineDraft(interviewId);
  const stop = useStopMachineDraft(interviewId);
  const discard = useDiscardMachineDraft(interviewId);
  const [isSure, setSure] = useState(false);
  const { engine, model, language } = draft;
  return (
    <>
      <div className="interview-buttons">
        {draft.working ? (
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate(undefined)}>
            {t("Stop listening")}
          </Button>
        ) : (
          draft.state !== "done" && (
            <Button
              variant="default"
              loading={begin.isPending}
              onClick={() => begin.mutate({ engine, model, language })}
            >
              {t("Go on listening")}
            </Button>
          )
        )}
        <Button
          variant="subtle"
          loading={discard.isPending}
          onClick={() => (isSure ? discard.mutate(undefined) : setSure(true))}
        >
          {isSure ? t("Really throw it away? Nothing brings it back.") : t("Throw it away")}
        </Button>
      </div>
      {[begin, stop, discard].map(({ error, reset }, nth) => (
        <Refused key={nth} error={error} onDismiss={reset} />
      ))}
    </>
  );
}

function Made({ draft, interviewId }: { draft: Draft; interviewId: string }) {
  return (
    <>
      <p className="quiet">
        {t("By {engine} {version} with {model}, on this machine.", {
          engine: draft.engine,
          version: draft.version,
          model: draft.model,
        })}{" "}
        {tn("{count} passage so far.", "{count} passages so far.", draft.segments.length)}
      </p>
      {draft.working && <Progress value={draft.done_percent} aria-label={t("How much it has listened to")} />}
      {draft.problem !== "" && <p>{saidFilled(draft.problem)}</p>}
      <Doings draft={draft} interviewId={interviewId} />
      <Flags draft={draft} />
      {draft.segments.length > 0 && (
        <details>
          <summary>{t("What it heard")}</summary>
          <ol className="machine-heard">
            {draft.segments.map(({ start_ms, text }, nth) => (
              <li key={nth}>
                <span className="quiet">{clock(start_ms)}</span> <q>{text}</q>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

export function MachineDraft({ interviewId }: { interviewId: string }) {
  const { recording, may_listen } = useRecording(interviewId).data ?? {};
  if (may_listen !== true || !recording) return null;
  return <ForListeners interviewId={interviewId} />;
}

function ForListeners({ interviewId }: { interviewId: string }) {
  const draft = useMachineDraft(interviewId);
  const engines = useEngines();
  return (
    <section className="machine" aria-labelledby="machine-draft">
      <h2 id="machine-draft">{t("Draft by machine")}</h2>
      <p className="quiet">
        {t("An engine on this machine can write down what it hears. It is no report: a writer reads it beside the sound, and writes.")}
      </p>
      <Waiting query={draft}>
        {(made) =>
          made === null ? (
            <Waiting query={engines}>
              {(found) => <Choice interviewId={interviewId} engines={found} />}
            </Waiting>
          ) : (
            <Made draft={made} interviewId={interviewId} />
          )
        }
      </Waiting>
    </section>
  );
}
