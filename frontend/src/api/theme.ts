/** Themes with their poles, ways and evidence; every change answers the whole theme. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, showing, useChange } from "./queries.ts";
import type {
  NewParadox,
  Place,
  PoleChange,
  Span,
  Theme,
  ThemeChange,
  WayChange,
} from "./shapes.ts";

export function useThemes(article: string): UseQueryResult<Theme[]> {
  return useQuery({
    queryKey: key.themes(article),
    enabled: article !== "",
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/themes", { params: { path: { article_id: article } } })))
        .items,
  });
}

export function useTheme(id: string): UseQueryResult<Theme> {
  return useQuery({
    queryKey: key.theme(id),
    queryFn: () => taken(api.GET("/api/themes/{theme_id}", { params: { path: { theme_id: id } } })),
  });
}

const shown = showing((theme: Theme) => key.theme(theme.id));

/** Lists, and what prints a theme's title. */
const touched = (_: unknown, theme: Theme) => [
  key.themes(theme.article_id),
  ["holding"],
  key.manuscript(theme.article_id),
  ["chain"],
];

export function useAddTheme(article: string) {
  return useChange(
    (title: string) =>
      shown(
        api.POST("/api/articles/{article_id}/themes", {
          params: { path: { article_id: article } },
          body: { title },
        }),
      ),
    touched,
  );
}

export function useChangeTheme(id: string) {
  return useChange(
    (body: ThemeChange) =>
      shown(api.PATCH("/api/themes/{theme_id}", { params: { path: { theme_id: id } }, body })),
    touched,
  );
}

/** Put a theme at another place among the article's themes. */
export function useMoveTheme() {
  return useChange(
    ({ id, position }: { id: string; position: number }) =>
      shown(api.PATCH("/api/themes/{theme_id}", { params: { path: { theme_id: id } }, body: { position } })),
    touched,
  );
}

export function useRetireTheme(id: string) {
  return useChange(
    () => taken(api.DELETE("/api/themes/{theme_id}", { params: { path: { theme_id: id } } })),
    touched,
  );
}

export function useTurnIntoParadox(id: string) {
  return useChange(
    (body: NewParadox) =>
      shown(api.POST("/api/themes/{theme_id}/paradox", { params: { path: { theme_id: id } }, body })),
    touched,
  );
}

export function useChangePole(id: string) {
  return useChange(
    (body: PoleChange) =>
      shown(api.PATCH("/api/poles/{pole_id}", { params: { path: { pole_id: id } }, body })),
    touched,
  );
}

export function useAddWay(theme: string) {
  return useChange(
    (text: string) =>
      shown(
        api.POST("/api/themes/{theme_id}/ways", { params: { path: { theme_id: theme } }, body: { text } }),
      ),
    touched,
  );
}

export function useChangeWay(id: string) {
  return useChange(
    (body: WayChange) =>
      shown(api.PATCH("/api/ways/{way_id}", { params: { path: { way_id: id } }, body })),
    touched,
  );
}

export function useRetireWay(id: string) {
  return useChange(
    () => shown(api.DELETE("/api/ways/{way_id}", { params: { path: { way_id: id } } })),
    touched,
  );
}

/** A span of a report as the server counts it, in the version it was read in. */
export type Source = Span & { report_id: string; version: number };

export function useAddEvidence(place: Place) {
  return useChange(
    ({ report_id, version, start, end }: Source) =>
      shown(api.POST("/api/evidence", { body: { place, report_id, version, start, end } })),
    touched,
  );
}

export function useRemoveEvidence() {
  return useChange(
    (id: string) => shown(api.DELETE("/api/evidence/{evidence_id}", { params: { path: { evidence_id: id } } })),
    touched,
  );
}

export function useTieCode(place: Place) {
  return useChange(
    ({ code, isTied }: { code: string; isTied: boolean }) => {
      const params = { path: { kind: place.kind, place_id: place.id, code_id: code } };
      return shown(
        isTied
          ? api.PUT("/api/places/{kind}/{place_id}/codes/{code_id}", { params })
          : api.DELETE("/api/places/{kind}/{place_id}/codes/{code_id}", { params }),
      );
    },
    touched,
  );
}
