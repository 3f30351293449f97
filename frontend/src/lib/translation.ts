/**
 * What the page says, in the reader's language.
 *
 * The English sentence in the code is the key; `{name}` stands for a value.
 * Catalogues are gettext files, shared with the back end.
 */
import { useSyncExternalStore } from "react";

import { foundAgain } from "./filled.ts";

export type Language = "en" | "sv";
export type Values = Readonly<Record<string, string | number>>;
type Catalogue = Readonly<Record<string, readonly string[]>>;

const NONE: Catalogue = {};
const GROUPED_FROM = 10_000;
let language: Language = "en";
let catalogue: Catalogue = NONE;
const listeners = new Set<() => void>();

function fill(sentence: string, values: Values | undefined): string {
  if (values === undefined) return sentence;
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? grouped(value) : value;
  });
}

/** Write a number as it is read: from five digits on in groups of three, as the language parts them. */
export function grouped(number: number, tongue: Language = language): string {
  if (Math.abs(number) < GROUPED_FROM) return String(number);
  const locale = tongue === "sv" ? "sv-SE" : "en-GB";
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(number);
}

/** Say a sentence; the first argument is always written out in place. */
export function t(sentence: string, values?: Values): string {
  return fill(catalogue[sentence]?.[0] ?? sentence, values);
}

/** Say a sentence about a number; `{count}` is the number. */
export function tn(one: string, many: string, count: number, values?: Values): string {
  const forms = catalogue[one];
  // English and Swedish share the rule: one, and everything else.
  const form = count === 1 ? (forms?.[0] ?? one) : (forms?.[1] ?? many);
  return fill(form, { ...values, count });
}

/** Say a sentence that came from the server, with the values it named. */
export function said(sentence: string, values?: Values): string {
  return fill(catalogue[sentence]?.[0] ?? sentence, values);
}

/** Say a sentence that came from the server with its values filled in already. */
export function saidFilled(filled: string): string {
  if (catalogue[filled] !== undefined) return said(filled);
  const again = foundAgain(filled, Object.keys(catalogue));
  return again === undefined ? filled : said(again.sentence, again.values);
}

export interface Told {
  sentence: string;
  values: Values;
}

/** Say what the server told; its values may be words of the house ("pole") themselves. */
export function told({ sentence, values }: Told): string {
  const inTongue = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? (catalogue[value]?.[0] ?? value) : value,
  ]);
  return said(sentence, Object.fromEntries(inTongue) as Values);
}

/**
 * Choose the language to begin with, of those that a browser's owner reads.
 *
 * @param read Tags such as "sv-SE", the dearest first; English if the page has none of them.
 */
export function preferred(read: readonly string[]): Language {
  const spoken = read.map((tag) => tag.toLowerCase().split("-")[0]);
  return spoken.find((one): one is Language => one === "en" || one === "sv") ?? "en";
}

export function currentLanguage(): Language {
  return language;
}

/**
 * Change the language for this session; nothing is stored.
 *
 * @param atMostMs How long its catalogue is waited for; one that comes later changes nothing.
 */
export async function speak(next: Language, atMostMs?: number): Promise<void> {
  catalogue = next === "sv" ? await within(atMostMs, swedish()) : NONE;
  language = next;
  document.documentElement.lang = next;
  for (const listener of listeners) listener();
}

async function swedish(): Promise<Catalogue> {
  return (await import("../../../src/counterpoint/locale/sv.po")).default;
}

function within<T>(atMostMs: number | undefined, coming: Promise<T>): Promise<T> {
  if (atMostMs === undefined) return coming;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("no answer")), atMostMs);
    coming.then(resolve, reject);
  });
}

export function useLanguage(): Language {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentLanguage);
}
