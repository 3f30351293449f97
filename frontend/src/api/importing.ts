/** Files from outside: looked at first, then brought in together. */
import { useMutation } from "@tanstack/react-query";

import { api, changingHeaders, refusalFrom, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { components } from "./schema.gen.ts";
import { below } from "../lib/address.ts";

type Served = components["schemas"];
export type PeopleTable = Served["TableShown"];
export type PeopleTablePlan = Served["TablePlanShown"];
export type PeopleTableMapping = Served["TableMappingSent"];
export type ColumnUse = Served["Use"];
export type Look = Served["LookShown"];
export type ImportItem = Served["ImportItemSent"];

/** How many files the server keeps waiting at once. */
export const MOST_FILES = 60;

/** Let the server read a file; nothing is stored yet. Its name stays out of the address. */
export async function lookAtFile(file: File, signal: AbortSignal): Promise<Look> {
  return (await lookedAt("/api/imports/look", file, signal)) as Look;
}

/** Let the server read a table of people; nothing is stored yet. */
export async function lookAtTable(file: File): Promise<PeopleTable> {
  return (await lookedAt("/api/attribute-tables/look", file)) as PeopleTable;
}

export async function lookedAt(address: string, file: File, signal?: AbortSignal): Promise<unknown> {
  const answer = await fetch(below(address), {
    method: "POST",
    body: file,
    headers: {
      ...changingHeaders(),
      "content-type": "application/octet-stream",
      "x-file-name": encodeURIComponent(file.name),
    },
    credentials: "same-origin",
    ...(signal === undefined ? {} : { signal }),
  });
  if (!answer.ok) throw await refusalFrom(answer);
  return answer.json();
}

/** Say what a table would set, and what of it would not be taken. */
export function usePlanTable() {
  return useMutation({
    mutationFn: (body: PeopleTableMapping) => taken(api.POST("/api/attribute-tables/plan", { body })),
  });
}

/** Take a table in, in one step. */
export function useTakeTable() {
  return useChange(
    (body: PeopleTableMapping) => taken(api.POST("/api/attribute-tables", { body })),
    () => [key.participants, key.samples],
  );
}

/** Bring the files in: all of them or none. */
export function useBringIn() {
  return useChange(
    (items: ImportItem[]) => taken(api.POST("/api/imports", { body: { items } })),
    () => [key.reports, key.participants, key.interviews],
  );
}
