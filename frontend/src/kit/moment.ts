/** Days and times as the reader's language writes them. */
import { currentLanguage } from "../lib/translation.ts";

function locale(): string {
  return { en: "en-GB", sv: "sv-SE" }[currentLanguage()];
}

export function shownDay(at: string | Date, style: Intl.DateTimeFormatOptions = { dateStyle: "long" }): string {
  return new Date(at).toLocaleDateString(locale(), style);
}

export function shownTime(at: string | Date): string {
  return new Date(at).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit" });
}
