/** The vault's fields and kinds, in words. */
import type { AboutKind } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

export const FIELDS = ["name", "telephone", "email", "address", "key", "note"] as const;
export type Field = (typeof FIELDS)[number];
export type Parts = Record<Field, string>;

export const NO_PARTS: Parts = { name: "", telephone: "", email: "", address: "", key: "", note: "" };

export function fieldName(field: Field): string {
  return {
    name: t("Name"),
    telephone: t("Telephone"),
    email: t("E-mail"),
    address: t("Address"),
    key: t("Key"),
    note: t("Note"),
  }[field];
}

export function kindsName(kind: AboutKind): string {
  return {
    participant: t("Participants"),
    contact: t("Contacts"),
    service: t("Services"),
    replacement: t("Replacements"),
    file: t("Files"),
  }[kind];
}

/** Those parts in which something was written. */
export function filled(parts: Parts): Partial<Parts> {
  return Object.fromEntries(
    FIELDS.map((field) => [field, parts[field].trim()] as const).filter(([, text]) => text !== ""),
  );
}

/** What was read, as parts. */
export function partsOf(fields: Record<string, string>): Parts {
  return { ...NO_PARTS, ...fields };
}
