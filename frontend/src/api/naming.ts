/** What is shown before the study has named it: its id here, and the one it was given. */

const UNNAMED = "pending-";

let born = 0;

/** Their own ids, of those that have one by now. */
const named = new Map<string, string>();

/** The names that were asked for. */
const asked = new Map<string, Promise<string>>();

/** An id for something that the study has not named yet. */
export function idUntilNamed(): string {
  born += 1;
  return `${UNNAMED}${born}`;
}

/** Whether the study knows nothing by this id yet: it can be shown, and not asked about. */
export function isUnnamed(id: string): boolean {
  return id.startsWith(UNNAMED);
}

/** Say that a name is asked for, so that others can wait for it. */
export function awaitName(id: string, name: Promise<string>): void {
  asked.set(id, name);
}

/** Say what it is called; before it is shown by that name, or whoever chose it loses it. */
export function nameIs(id: string, own: string): void {
  named.set(id, own);
}

/** The id it has now; a hand may have chosen it before it had its own. */
export function answeredAs(id: string): string {
  return named.get(id) ?? id;
}

/** Its own id, once it has one. Rejects if it was refused. */
export async function ownId(id: string): Promise<string> {
  return (await asked.get(id)) ?? id;
}
