/** The recording of an interview: what it is, who may listen, and the shape of its sound. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, changingHeaders, refusalFrom, taken } from "./client.ts";
import { key, refresh, show, useChange } from "./queries.ts";
import type { Recording, RecordingPart, RecordingPeaks, RecordingUpload, SoundOf } from "./shapes.ts";
import { below } from "../lib/address.ts";

export type { Recording, RecordingPart, RecordingPeaks, SoundOf };

/** How often one asks how far the examination of a file has come. */
const ASK_AGAIN_MS = 1000;

const at = (interview: string) => ({ path: { interview_id: interview } });

/** @param interview whose sound; null asks for nothing */
export function useRecording(interview: string | null): UseQueryResult<SoundOf> {
  return useQuery({
    queryKey: key.recording(interview ?? ""),
    queryFn: () =>
      taken(api.GET("/api/interviews/{interview_id}/recording", { params: at(interview ?? "") })),
    enabled: interview !== null,
    refetchInterval: ({ state }) =>
      state.data?.uploads.some(({ progress }) => progress !== null) === true ? ASK_AGAIN_MS : false,
  });
}

export function usePeaks(interview: string | null): UseQueryResult<RecordingPeaks> {
  return useQuery({
    queryKey: key.peaks(interview ?? ""),
    queryFn: () =>
      taken(
        api.GET("/api/interviews/{interview_id}/recording/peaks", { params: at(interview ?? "") }),
      ),
    enabled: interview !== null,
  });
}

/** Where a part's sound is fetched, in pieces. */
export function soundAddress(interview: string, part: string): string {
  return below(`/api/interviews/${interview}/recording/parts/${part}/sound`);
}

/** Say that a file of so many bytes is to come. */
export async function beginUpload(interview: string, size_bytes: number): Promise<RecordingUpload> {
  const begun = await taken(
    api.POST("/api/interviews/{interview_id}/recording/uploads", {
      params: at(interview),
      body: { size_bytes },
    }),
  );
  refresh(key.recording(interview));
  return begun;
}

/** Send the bytes of a file from an offset on, as they are and not as a form. */
export async function sendPiece(
  interview: string,
  { upload, offset, piece }: { upload: string; offset: number; piece: Blob },
): Promise<RecordingUpload> {
  const answer = await fetch(
    below(`/api/interviews/${interview}/recording/uploads/${upload}?offset=${offset}`),
    {
      method: "PUT",
      body: piece,
      headers: { ...changingHeaders(), "content-type": "application/octet-stream" },
      credentials: "same-origin",
    },
  );
  if (!answer.ok) throw await refusalFrom(answer);
  return (await answer.json()) as RecordingUpload;
}

/** Say that a file is whole, so that it is examined; also once more, to keep it as it is. */
export async function finishUpload(interview: string, upload: string, as_it_is = false): Promise<void> {
  const found = await taken(
    api.POST("/api/interviews/{interview_id}/recording/uploads/{upload_id}/finish", {
      params: { path: { interview_id: interview, upload_id: upload } },
      body: { as_it_is },
    }),
  );
  show(key.recording(interview), found);
}

const touched = (interview: string) => () => [key.recording(interview), key.interviews];

export function useDropUpload(interview: string) {
  return useChange(
    (upload_id: string) =>
      taken(
        api.DELETE("/api/interviews/{interview_id}/recording/uploads/{upload_id}", {
          params: { path: { interview_id: interview, upload_id } },
        }),
      ),
    touched(interview),
  );
}

export function useOrderParts(interview: string) {
  return useChange(
    (part_ids: string[]) =>
      taken(
        api.PUT("/api/interviews/{interview_id}/recording/order", {
          params: at(interview),
          body: { part_ids },
        }),
      ),
    touched(interview),
  );
}

export function useRemovePart(interview: string) {
  return useChange(
    (part_id: string) =>
      taken(
        api.DELETE("/api/interviews/{interview_id}/recording/parts/{part_id}", {
          params: { path: { interview_id: interview, part_id } },
        }),
      ),
    touched(interview),
  );
}

export function useKeepUntil(interview: string) {
  return useChange(
    (keep_until: string | null) =>
      taken(
        api.PUT("/api/interviews/{interview_id}/recording/keep-until", {
          params: at(interview),
          body: { keep_until },
        }),
      ),
    touched(interview),
  );
}

export function useDestroy(interview: string) {
  return useChange(
    (reason: string) =>
      taken(
        api.POST("/api/interviews/{interview_id}/recording/destroy", {
          params: at(interview),
          body: { reason },
        }),
      ),
    touched(interview),
  );
}

export function useLetListen(interview: string) {
  return useChange(
    ({ member_id, reason }: { member_id: string; reason: string }) =>
      taken(
        api.PUT("/api/interviews/{interview_id}/recording/listeners/{member_id}", {
          params: { path: { interview_id: interview, member_id } },
          body: { reason },
        }),
      ),
    touched(interview),
  );
}

export function useEndListening(interview: string) {
  return useChange(
    (member_id: string) =>
      taken(
        api.DELETE("/api/interviews/{interview_id}/recording/listeners/{member_id}", {
          params: { path: { interview_id: interview, member_id } },
        }),
      ),
    touched(interview),
  );
}
