/** The recording of an interview: what it is, who may listen, and the shape of its sound. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { refusalFrom } from "./client.ts";
import { key } from "./queries.ts";

export interface RecordingPart {
  id: string;
  order: number;
  start_ms: number;
  duration_ms: number;
  media_type: string;
}

export interface Recording {
  id: string;
  state: "attached" | "verified" | "in_use" | "locked" | "destroyed";
  duration_ms: number;
  keep_until: string | null;
  destroyed_on: string | null;
  parts: RecordingPart[];
}

/** Where an interview's sound is, and whom to ask for it by name. */
export interface SoundOf {
  recording: Recording | null;
  may_listen: boolean;
  ask: string[];
}

export interface RecordingPeaks {
  per_second: number;
  peaks: number[];
}

async function got<T>(address: string): Promise<T> {
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) throw await refusalFrom(response);
  return (await response.json()) as T;
}

/** @param interview whose sound; null asks for nothing */
export function useRecording(interview: string | null): UseQueryResult<SoundOf> {
  return useQuery({
    queryKey: key.recording(interview ?? ""),
    queryFn: () => got<SoundOf>(`/api/interviews/${interview}/recording`),
    enabled: interview !== null,
  });
}

export function usePeaks(interview: string | null): UseQueryResult<RecordingPeaks> {
  return useQuery({
    queryKey: key.peaks(interview ?? ""),
    queryFn: () => got<RecordingPeaks>(`/api/interviews/${interview}/recording/peaks`),
    enabled: interview !== null,
  });
}

/** Where a part's sound is fetched, in pieces. */
export function soundAddress(interview: string, part: string): string {
  return `/api/interviews/${interview}/recording/parts/${part}/sound`;
}
