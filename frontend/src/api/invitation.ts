/** The link by which a coordinator invites a member, kept in this page's memory alone. */
import { useSyncExternalStore } from "react";

export interface Invitation {
  member: string;
  code: string;
}

let given: Invitation | null = null;
const listeners = new Set<() => void>();

/** Write an invitation as a link. What follows the # is sent to no server and written in no log. */
export function linkOf(study: string, { member, code }: Invitation): string {
  return `${study}/#invitation=${member}.${code}`;
}

/** Read an invitation from what follows the # of an address. */
export function readInvitation(hash: string): Invitation | null {
  const written = new URLSearchParams(hash.slice(1)).get("invitation") ?? "";
  const [member = "", code = "", ...more] = written.split(".");
  return member === "" || code === "" || more.length > 0 ? null : { member, code };
}

/** Take the invitation out of the page's address, where a bookmark would keep it. */
export function takeInvitation(): void {
  const found = readInvitation(location.hash);
  if (found === null) return;
  window.history.replaceState(null, "", location.pathname);
  given = found;
  for (const listener of listeners) listener();
}

export function forgetInvitation(): void {
  given = null;
  for (const listener of listeners) listener();
}

export function useInvitation(): Invitation | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => given,
  );
}
