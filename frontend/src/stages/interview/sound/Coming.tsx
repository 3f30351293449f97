/** Sound on its way in: choose or drop a file, see how far it is, pause, go on, drop it. */
import { Button } from "@mantine/core";
import { type DragEvent, type ReactNode, useRef, useState } from "react";

import { finishUpload, useDropUpload } from "../../../api/recording.ts";
import type { RecordingUpload } from "../../../api/shapes.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { said, t } from "../../../lib/translation.ts";
import { type SendingDeeds, useSending } from "./useSending.ts";
import { size } from "./word.ts";

const ACCEPTED = ".wav,.aif,.aiff,.mp3,.m4a,.ogg,.oga,.opus,.flac,.webm,.mp4,.mov,audio/*";

function SoundFile({ label, variant = "default", onChosen }: { label: string; variant?: string; onChosen: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="xs" variant={variant} leftSection={<Icon name="sound" size={16} />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file !== undefined) onChosen(file);
        }}
      />
    </>
  );
}

function Progress({ label, done, of }: { label: string; done: number; of: number }) {
  return (
    <div className="sound-progress">
      <progress aria-label={label} value={done} max={Math.max(1, of)} />
      <span className="quiet">{label}</span>
    </div>
  );
}

function Going({ deeds }: { deeds: SendingDeeds }) {
  const { sending } = deeds;
  if (sending === null) return null;
  const label = t("{done} of {all} sent", { done: size(sending.received), all: size(sending.file.size) });
  return (
    <li>
      <Progress label={label} done={sending.received} of={sending.file.size} />
      <div className="interview-buttons">
        {sending.state === "sending" ? (
          <Button size="xs" variant="default" onClick={deeds.pause}>
            {t("Pause")}
          </Button>
        ) : (
          <>
            <Button size="xs" onClick={() => deeds.goOn()}>
              {t("Go on")}
            </Button>
            <Button size="xs" variant="subtle" onClick={deeds.forget}>
              {t("Not now")}
            </Button>
          </>
        )}
      </div>
      <Refused error={sending.error} />
    </li>
  );
}

function Waiting({ interview, upload, deeds }: { interview: string; upload: RecordingUpload; deeds: SendingDeeds }) {
  const drop = useDropUpload(interview);
  const [error, setError] = useState<unknown>(null);
  const [isOther, setOther] = useState(false);
  const again = (as_it_is: boolean) => void finishUpload(interview, upload.id, as_it_is).catch(setError);
  const goOn = (file: File) => {
    setOther(file.size !== upload.size_bytes);
    if (file.size === upload.size_bytes) deeds.goOn(upload, file);
  };
  if (upload.progress !== null) {
    return (
      <li>
        <Progress label={t("Being read: {done} of 100", { done: upload.progress })} done={upload.progress} of={100} />
      </li>
    );
  }
  const isWhole = upload.received_bytes === upload.size_bytes;
  const isDamaged = upload.problem?.values["time"] !== undefined;
  return (
    <li>
      <p>
        {isWhole
          ? t("Arrived, and not taken in yet: {all}.", { all: size(upload.size_bytes) })
          : t("Unfinished: {done} of {all} arrived.", { done: size(upload.received_bytes), all: size(upload.size_bytes) })}
      </p>
      {upload.problem !== null && (
        <p className="refused" role="alert">
          <Icon name="info" size={16} />
          <span>{said(upload.problem.sentence, upload.problem.values)}</span>
        </p>
      )}
      <div className="interview-buttons">
        {!isWhole && <SoundFile label={t("Go on with the same file …")} onChosen={goOn} />}
        {isWhole && upload.problem === null && (
          <Button size="xs" variant="default" onClick={() => again(false)}>
            {t("Read it now")}
          </Button>
        )}
        {isDamaged && (
          <Button size="xs" variant="default" onClick={() => again(true)}>
            {t("Keep what there is of it")}
          </Button>
        )}
        <Button size="xs" variant="subtle" loading={drop.isPending} onClick={() => drop.mutate(upload.id)}>
          {t("Drop it")}
        </Button>
      </div>
      {isOther && <p className="quiet" role="alert">{t("That file has another size than the one that was begun.")}</p>}
      <Refused error={error ?? drop.error} onDismiss={() => setError(null)} />
    </li>
  );
}

interface ComingProps {
  interview: string;
  uploads: readonly RecordingUpload[];
  /** Whether there is a part already. */
  isFurther: boolean;
  children?: ReactNode;
}

export function Coming({ interview, uploads, isFurther }: ComingProps) {
  const deeds = useSending(interview);
  const [isOver, setOver] = useState(false);
  const { sending } = deeds;
  const others = uploads.filter(({ id }) => id !== sending?.upload);
  const over = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(event.type === "dragover");
  };
  const drop = (event: DragEvent) => {
    over(event);
    const [file] = event.dataTransfer.files;
    if (file !== undefined && sending === null) deeds.start(file);
  };
  return (
    <>
      {(sending !== null || others.length > 0) && (
        <ul className="sound-coming" aria-label={t("On its way in")}>
          <Going deeds={deeds} />
          {others.map((upload) => (
            <Waiting key={upload.id} interview={interview} upload={upload} deeds={deeds} />
          ))}
        </ul>
      )}
      {sending === null && (
        <div className="sound-drop" data-over={isOver || undefined} onDragOver={over} onDragLeave={over} onDrop={drop}>
          <SoundFile
            label={isFurther ? t("Attach a further part …") : t("Attach the recording …")}
            onChosen={deeds.start}
          />
          <span className="quiet">{t("or drop the file here. Its name is not kept.")}</span>
        </div>
      )}
    </>
  );
}
