/**
 * Where this page stands at its server, as the server wrote it into the document.
 *
 * A server may hold several studies, each below a path of its own; then everything that
 * the page asks for lies below that path too.
 */

function written(name: string): string | null {
  if (typeof document === "undefined") return null;
  return document.querySelector<HTMLMetaElement>(`meta[name="counterpoint-${name}"]`)?.content ?? null;
}

/** The path below which the study lies, as `/doors`; empty where the server has one study. */
export const base: string = written("path") ?? "";

/** Whether this is the page before all studies of a server, which is no study's. */
export const isFront: boolean = written("front") !== null;

/** Give the whole path of something that lies at the root of this study. */
export function below(path: string): string {
  return `${base}${path}`;
}
