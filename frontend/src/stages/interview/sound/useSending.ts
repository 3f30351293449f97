/** One file on its way to the study, from this page. */
import { useRef, useState } from "react";

import { beginUpload, finishUpload, sendPiece } from "../../../api/recording.ts";
import { key, refresh } from "../../../api/queries.ts";
import type { RecordingUpload } from "../../../api/shapes.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { goingOnFrom, sendFrom } from "./sending.ts";

export interface Sending {
  /** The upload; null until the server has one. */
  upload: string | null;
  file: File;
  received: number;
  state: "sending" | "paused" | "broken";
  error: unknown;
}

export interface SendingDeeds {
  sending: Sending | null;
  start: (file: File) => void;
  /** Go on with an unfinished upload; without a file, with the one in hand. */
  goOn: (upload?: RecordingUpload, file?: File) => void;
  pause: () => void;
  forget: () => void;
}

export function useSending(interview: string): SendingDeeds {
  const [sending, setSending] = useState<Sending | null>(null);
  const isStopped = useRef(false);
  useUnsent(sending !== null);

  const run = async (file: File, begun: { upload: string | null; received: number }) => {
    isStopped.current = false;
    const change = (changed: Partial<Sending>) => setSending((now) => (now === null ? now : { ...now, ...changed }));
    setSending({ file, upload: begun.upload, received: begun.received, state: "sending", error: null });
    try {
      const id = begun.upload ?? (await beginUpload(interview, file.size)).id;
      change({ upload: id });
      const isWhole = await sendFrom(file, goingOnFrom(begun.received), {
        send: (offset, piece) => sendPiece(interview, { upload: id, offset, piece }),
        onReceived: (received) => change({ received }),
        isStopped: () => isStopped.current,
      });
      if (!isWhole) return change({ state: "paused" });
      await finishUpload(interview, id);
      setSending(null);
    } catch (error) {
      change({ state: "broken", error });
      refresh(key.recording(interview));
    }
  };

  return {
    sending,
    start: (file) => void run(file, { upload: null, received: 0 }),
    goOn: (upload, file) => {
      if (upload !== undefined && file !== undefined) {
        void run(file, { upload: upload.id, received: upload.received_bytes });
      } else if (sending !== null) void run(sending.file, sending);
    },
    pause: () => {
      isStopped.current = true;
    },
    forget: () => {
      isStopped.current = true;
      setSending(null);
    },
  };
}
