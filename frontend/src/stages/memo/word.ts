/** How the page says what a memo is and what it is about. */
import type { Memo, MemoAbout } from "../../api/memo.ts";
import { t } from "../../lib/translation.ts";

/** The kinds that are offered before a team has its own. */
export const KINDS = ["theoretical", "methodological", "reflexive", "about the coding"] as const;

const known = (kind: string): kind is (typeof KINDS)[number] => (KINDS as readonly string[]).includes(kind);

/** A kind that comes with the program is said in the reader's language; a team's own as it is. */
export function kindName(kind: string): string {
  if (!known(kind)) return kind;
  return {
    theoretical: t("theoretical"),
    methodological: t("methodological"),
    reflexive: t("reflexive"),
    "about the coding": t("about the coding"),
  }[kind];
}

export function aboutName(about: MemoAbout): string {
  return {
    study: t("the study"),
    person: t("a person"),
    report: t("a report"),
    span: t("words"),
    article: t("an article"),
    code: t("a code"),
    coding: t("a coding"),
    theme: t("a theme"),
    pole: t("a pole"),
  }[about];
}

/** The kinds in use, those that are offered first. */
export function kindsOf(memos: readonly Memo[]): string[] {
  return [...new Set<string>([...KINDS, ...memos.map(({ kind }) => kind)])];
}

/** What somebody looks for among memos; empty means everything. */
export interface Sought {
  words: string;
  kind: string;
  about: string;
  by: string;
  from: string;
  to: string;
}

export const EVERYTHING: Sought = { words: "", kind: "", about: "", by: "", from: "", to: "" };

/** Choose memos; the days are as the reader's clock has them, both included. */
export function chosen(memos: readonly Memo[], sought: Sought): Memo[] {
  const words = sought.words.trim().toLocaleLowerCase();
  return memos.filter((memo) => {
    const day = new Date(memo.changed_at).toLocaleDateString("sv-SE");
    return (
      (sought.kind === "" || memo.kind === sought.kind) &&
      (sought.about === "" || memo.about === sought.about) &&
      (sought.by === "" || memo.by === sought.by) &&
      (sought.from === "" || day >= sought.from) &&
      (sought.to === "" || day <= sought.to) &&
      `${memo.title}\n${memo.text}\n${memo.name ?? ""}`.toLocaleLowerCase().includes(words)
    );
  });
}
