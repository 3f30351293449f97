/** Times of a recording, as they are written and read: milliseconds ↔ "12:04", "1:50:00". */

/** Write a time: "0:07", "12:04", with hours from the first hour on. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const rest = String(seconds % 60).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:${rest}`;
}

/**
 * Read a time that a person wrote: "7" is seconds, "12:04", "1:50:00", a full stop for a colon.
 *
 * Minutes may pass 59 where no hours are written ("90:00"); null when it is no time.
 */
export function readClock(written: string): number | null {
  const match = /^\s*(?:(\d{1,2})[:.])?(?:(\d{1,3})[:.])?(\d{1,2})\s*$/.exec(written);
  if (match === null) return null;
  const [, first, second, last] = match;
  const [hours, minutes] = second === undefined ? [0, Number(first ?? 0)] : [Number(first ?? 0), Number(second)];
  const seconds = Number(last);
  const isSplit = first !== undefined || second !== undefined;
  if (isSplit && seconds > 59) return null;
  if (hours > 0 && minutes > 59) return null;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
