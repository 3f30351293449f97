/** What frames the study: ethics, services, criteria, limitations. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, changingHeaders, refusalFrom, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type {
  EthicsCorrection,
  Governance,
  NewCriterion,
  NewEthics,
  NewLimitation,
  NewService,
  ServiceChange,
} from "./shapes.ts";
import { whileUnsent } from "./unsent.ts";
import { below } from "../lib/address.ts";

const touched = () => [key.governance];

export function useGovernance(): UseQueryResult<Governance> {
  return useQuery({
    queryKey: key.governance,
    queryFn: () => taken(api.GET("/api/governance")),
  });
}

export function useRecordEthics() {
  return useChange((body: NewEthics) => taken(api.POST("/api/ethics", { body })), touched);
}

export function useCorrectEthics(id: string) {
  const params = { path: { ethics_id: id } };
  return useChange(
    (body: EthicsCorrection) => taken(api.PATCH("/api/ethics/{ethics_id}", { params, body })),
    touched,
  );
}

/** Keep the board's letter; the file goes as plain bytes and never as a form. */
export function useAttachLetter(id: string) {
  return useChange(async (file: File) => {
    const answer = await whileUnsent(
      fetch(below(`/api/ethics/${id}/document`), {
        method: "PUT",
        body: file,
        headers: { ...changingHeaders(), "x-file-name": encodeURIComponent(file.name) },
      }),
    );
    if (!answer.ok) throw await refusalFrom(answer);
  }, touched);
}

export function useAddService() {
  return useChange((body: NewService) => taken(api.POST("/api/services", { body })), touched);
}

export function useChangeService(id: string) {
  const params = { path: { service_id: id } };
  return useChange(
    (body: ServiceChange) => taken(api.PATCH("/api/services/{service_id}", { params, body })),
    touched,
  );
}

export function useRetireService() {
  return useChange(
    (id: string) =>
      taken(api.DELETE("/api/services/{service_id}", { params: { path: { service_id: id } } })),
    touched,
  );
}

export function useAddCriterion() {
  return useChange((body: NewCriterion) => taken(api.POST("/api/criteria", { body })), touched);
}

export function useRetireCriterion() {
  return useChange(
    (id: string) =>
      taken(
        api.DELETE("/api/criteria/{criterion_id}", { params: { path: { criterion_id: id } } }),
      ),
    touched,
  );
}

export function useWriteLimitation() {
  return useChange(
    ({ id, ...body }: NewLimitation & { id?: string }) =>
      id === undefined
        ? taken(api.POST("/api/limitations", { body }))
        : taken(
            api.PUT("/api/limitations/{limitation_id}", {
              params: { path: { limitation_id: id } },
              body,
            }),
          ),
    touched,
  );
}

export function useRetireLimitation() {
  return useChange(
    (id: string) =>
      taken(
        api.DELETE("/api/limitations/{limitation_id}", {
          params: { path: { limitation_id: id } },
        }),
      ),
    touched,
  );
}
