/** Files from outside: looked at first, then brought in together. */
import { api, changingHeaders, refusalFrom, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { ImportItem, Look } from "./shapes.ts";

/** How many files the server keeps waiting at once. */
export const MOST_FILES = 60;

/** Let the server read a file; nothing is stored yet. Its name stays out of the address. */
export async function lookAtFile(file: File, signal: AbortSignal): Promise<Look> {
  const answer = await fetch("/api/imports/look", {
    method: "POST",
    body: file,
    headers: {
      ...changingHeaders(),
      "content-type": "application/octet-stream",
      "x-file-name": encodeURIComponent(file.name),
    },
    credentials: "same-origin",
    signal,
  });
  if (!answer.ok) throw await refusalFrom(answer);
  return (await answer.json()) as Look;
}

/** Bring the files in: all of them or none. */
export function useBringIn() {
  return useChange(
    (items: ImportItem[]) => taken(api.POST("/api/imports", { body: { items } })),
    () => [key.reports, key.participants, key.interviews],
  );
}
