/** Turns a gettext catalogue (.po) into a module, at build time. */
import { po as gettext } from "gettext-parser";
import type { Plugin } from "vite";

/** English sentence → its translation; one entry, or one for each plural form. */
export type Catalogue = Record<string, string[]>;

/** Read a catalogue. Entries without a translation are left out. */
export function readCatalogue(source: string | Buffer): Catalogue {
  const entries = gettext.parse(source).translations[""] ?? {};
  const catalogue: Catalogue = {};
  for (const [sentence, entry] of Object.entries(entries)) {
    if (sentence !== "" && entry.msgstr.every((form) => form !== "")) {
      catalogue[sentence] = entry.msgstr;
    }
  }
  return catalogue;
}

export function po(): Plugin {
  return {
    name: "counterpoint-po",
    transform(code, id) {
      if (!id.endsWith(".po")) return null;
      return {
        code: `export default ${JSON.stringify(readCatalogue(code))};`,
        map: { mappings: "" },
      };
    },
  };
}
