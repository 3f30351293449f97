/** What stands inside and beside a quote: its translation, what was put in, its parts. */
import { api, taken } from "./client.ts";
import { useChange } from "./queries.ts";
import { touchedQuote } from "./quote.ts";
import type { Anatomy, Fragment } from "./shapes.ts";

/** Write a quote's translation, or write it anew. */
export function useTranslateQuote(id: string) {
  return useChange(
    ({ language, text }: { language: string; text: string }) =>
      taken(
        api.PUT("/api/quotes/{quote_id}/translations/{language}", {
          params: { path: { quote_id: id, language } },
          body: { text },
        }),
      ),
    touchedQuote,
  );
}

/** Say that a translation that another member wrote says what the own words say. */
export function useCheckTranslation(id: string) {
  return useChange(
    (language: string) =>
      taken(
        api.PUT("/api/quotes/{quote_id}/translations/{language}/check", {
          params: { path: { quote_id: id, language } },
        }),
      ),
    touchedQuote,
  );
}

/** Words inside a quote, as the server counts them. */
export interface Inside {
  start: number;
  end: number;
}

export function useClarifyQuote(id: string) {
  return useChange(
    (body: Inside & { text: string }) =>
      taken(api.POST("/api/quotes/{quote_id}/clarifications", { params: { path: { quote_id: id } }, body })),
    touchedQuote,
  );
}

export function useRetireClarification() {
  return useChange(
    (id: string) =>
      taken(api.DELETE("/api/clarifications/{clarification_id}", { params: { path: { clarification_id: id } } })),
    touchedQuote,
  );
}

export function useMarkPart(id: string) {
  return useChange(
    (body: Inside & { tells_of: Anatomy }) =>
      taken(api.POST("/api/quotes/{quote_id}/parts", { params: { path: { quote_id: id } }, body })),
    touchedQuote,
  );
}

export function useUnmarkPart() {
  return useChange(
    (id: string) => taken(api.DELETE("/api/quote-parts/{part_id}", { params: { path: { part_id: id } } })),
    touchedQuote,
  );
}

/** Link an answer to the interviewer's turn before it, or to none. */
export function useLinkQuestion(id: string) {
  return useChange(
    (passage_id: string | null) =>
      taken(api.PUT("/api/quotes/{quote_id}/question", { params: { path: { quote_id: id } }, body: { passage_id } })),
    touchedQuote,
  );
}

/** Where units of a fragment's words lie in its report; the server counts code points. */
export function insideOf(fragment: Fragment, u0: number, u1: number): Inside {
  const points = (unit: number) => [...fragment.exact.slice(0, unit)].length;
  return { start: fragment.start + points(u0), end: fragment.start + points(u1) };
}

/** The words of a quote's fragments at a place of its report. */
export function wordsAt(fragments: readonly Fragment[], { start, end }: Inside): string {
  const holding = fragments.find((fragment) => fragment.start <= start && end <= fragment.end);
  if (holding === undefined) return "";
  return [...holding.exact].slice(start - holding.start, end - holding.start).join("");
}
