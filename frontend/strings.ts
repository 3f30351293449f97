/** Finds every sentence that the page says, so that none stays untranslated. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";

/** One sentence in the source: `plural` is set for `tn(one, many, count)`. */
export interface Sentence {
  text: string;
  plural?: string;
  place: string;
}

/** Sentences said, and the places where a sentence is not a plain literal. */
export interface Found {
  sentences: Sentence[];
  unreadable: string[];
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|d|gen)\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

function literal(node: ts.Expression | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** Read every `t("…")` and `tn("…", "…", n)` beneath a folder. */
export function findSentences(folder: string): Found {
  const found: Found = { sentences: [], unreadable: [] };
  for (const path of sources(folder)) {
    const file = ts.createSourceFile(
      path,
      readFileSync(path, "utf8"),
      ts.ScriptTarget.Latest,
      true,
      path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        note(node, node.expression.text, file, found);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

function note(node: ts.CallExpression, name: string, file: ts.SourceFile, found: Found): void {
  if (name !== "t" && name !== "tn") return;
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  const place = `${file.fileName}:${line + 1}`;
  const text = literal(node.arguments[0]);
  const plural = name === "tn" ? literal(node.arguments[1]) : undefined;
  if (text === undefined || (name === "tn" && plural === undefined)) {
    found.unreadable.push(place);
  } else if (plural === undefined) {
    found.sentences.push({ text, place });
  } else {
    found.sentences.push({ text, plural, place });
  }
}

/** The names in braces, sorted. */
export function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
}
