/** A work's fields as the form has them, and as CSL-JSON has them. */
import type { Csl } from "../../../api/reference.ts";

/** Fields of the form that are plain text, by their names in CSL-JSON. */
export const TEXTS = ["title", "container-title", "volume", "issue", "page", "publisher", "publisher-place", "DOI", "URL"] as const;
export type TextField = (typeof TEXTS)[number];
export type Fields = Record<TextField | "type" | "author" | "editor" | "year", string>;

const isText = (value: unknown): value is string => typeof value === "string";
const isNamed = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** "Oak, Ada; Board of Doors" of a list of names. */
export function namesOf(value: unknown): string {
  if (!Array.isArray(value)) return "";
  return value
    .filter(isNamed)
    .map((name) => {
      const { literal, family, given } = name;
      const particle = name["non-dropping-particle"];
      if (isText(literal)) return literal;
      const last = [particle, family].filter(isText).join(" ");
      return isText(given) ? `${last}, ${given}` : `${last},`;
    })
    .join("; ");
}

/** Names as they were typed: a comma parts last and first name, none makes an organisation. */
export function namesFrom(typed: string): Record<string, string>[] {
  return typed
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const [family = "", given = ""] = name.split(/,(.*)/u).map((part) => part.trim());
      if (!name.includes(",")) return { literal: name };
      return given === "" ? { family } : { family, given };
    });
}

export function yearOf(csl: Csl): string {
  const issued = csl["issued"];
  if (!isNamed(issued)) return "";
  const { literal } = issued;
  const parts: unknown = issued["date-parts"];
  if (Array.isArray(parts) && Array.isArray(parts[0])) return String(parts[0][0] ?? "");
  return isText(literal) ? literal : "";
}

export function fieldsOf(csl: Csl): Fields {
  const text = (name: string) => (isText(csl[name]) ? csl[name] : "");
  return {
    type: text("type") || "article-journal",
    author: namesOf(csl["author"]),
    editor: namesOf(csl["editor"]),
    year: yearOf(csl),
    title: text("title"),
    "container-title": text("container-title"),
    volume: text("volume"),
    issue: text("issue"),
    page: text("page"),
    publisher: text("publisher"),
    "publisher-place": text("publisher-place"),
    DOI: text("DOI"),
    URL: text("URL"),
  };
}

/** What the form says, over what it does not show; an untouched date keeps its month and day. */
export function cslOf(fields: Fields, before: Csl): Csl {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, fields[name].trim()]));
  const csl: Csl = { ...before, ...texts, type: fields.type };
  if (fields.author !== namesOf(before["author"])) csl["author"] = namesFrom(fields.author);
  if (fields.editor !== namesOf(before["editor"])) csl["editor"] = namesFrom(fields.editor);
  if (fields.year !== yearOf(before)) csl["issued"] = { raw: fields.year.trim() };
  return csl;
}
