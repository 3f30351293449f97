/** How people come into the study: standings, approaches, contacts, sheets, and one's way. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, changingHeaders, refusalFrom, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type {
  Confirmation,
  ContactChange,
  CriterionFinding,
  NewConsent,
  NewContact,
  NewInformation,
  NewReferral,
  NewSheet,
  OutcomeGiven,
  PersonExit,
  PersonRecord,
  Recruitment,
  SheetKind,
} from "./shapes.ts";
import { below } from "../lib/address.ts";

const touched = () => [key.participants];

export function useRecruitment(): UseQueryResult<Recruitment> {
  return useQuery({
    queryKey: key.recruitment,
    queryFn: () => taken(api.GET("/api/recruitment")),
  });
}

export function useRecord(id: string): UseQueryResult<PersonRecord> {
  const params = { path: { participant_id: id } };
  return useQuery({
    queryKey: key.record(id),
    queryFn: () => taken(api.GET("/api/participants/{participant_id}/record", { params })),
  });
}

export function useAddContact() {
  return useChange((body: NewContact) => taken(api.POST("/api/contacts", { body })), touched);
}

export function useChangeContact(id: string) {
  const params = { path: { contact_id: id } };
  return useChange(
    (body: ContactChange) => taken(api.PATCH("/api/contacts/{contact_id}", { params, body })),
    touched,
  );
}

export function useRetireContact() {
  return useChange(
    (id: string) =>
      taken(api.DELETE("/api/contacts/{contact_id}", { params: { path: { contact_id: id } } })),
    touched,
  );
}

export function useRecordReferral() {
  return useChange((body: NewReferral) => taken(api.POST("/api/referrals", { body })), touched);
}

export function useSettleReferral() {
  return useChange(
    ({ id, ...body }: OutcomeGiven & { id: string }) =>
      taken(
        api.PATCH("/api/referrals/{referral_id}", { params: { path: { referral_id: id } }, body }),
      ),
    touched,
  );
}

export function useRetireReferral() {
  return useChange(
    (id: string) =>
      taken(api.DELETE("/api/referrals/{referral_id}", { params: { path: { referral_id: id } } })),
    touched,
  );
}

/** Take the person of an approach in: they get the next number. */
export function useTakeIn() {
  return useChange(
    (id: string) =>
      taken(
        api.POST("/api/referrals/{referral_id}/participant", {
          params: { path: { referral_id: id } },
          body: {},
        }),
      ),
    touched,
  );
}

export function useRecordFinding(id: string) {
  return useChange(
    ({ criterion, ...body }: CriterionFinding & { criterion: string }) =>
      taken(
        api.PUT("/api/participants/{participant_id}/criteria/{criterion_id}", {
          params: { path: { participant_id: id, criterion_id: criterion } },
          body,
        }),
      ),
    touched,
  );
}

export function useRecordConfirmation(id: string) {
  return useChange(
    ({ criterion, ...body }: Confirmation & { criterion: string }) =>
      taken(
        api.PUT("/api/participants/{participant_id}/confirmations/{criterion_id}", {
          params: { path: { participant_id: id, criterion_id: criterion } },
          body,
        }),
      ),
    touched,
  );
}

export function useRecordInformation(id: string) {
  const params = { path: { participant_id: id } };
  return useChange(
    (body: NewInformation) =>
      taken(api.POST("/api/participants/{participant_id}/information", { params, body })),
    touched,
  );
}

export function useRecordConsent(id: string) {
  const params = { path: { participant_id: id } };
  return useChange(
    (body: NewConsent) =>
      taken(api.POST("/api/participants/{participant_id}/consent", { params, body })),
    touched,
  );
}

export function useRecordExit(id: string) {
  const params = { path: { participant_id: id } };
  return useChange(
    (body: PersonExit) =>
      taken(api.POST("/api/participants/{participant_id}/exit", { params, body })),
    touched,
  );
}

export function useWriteSheet() {
  return useChange((body: NewSheet) => taken(api.POST("/api/sheets", { body })), touched);
}

/** A text to begin a sheet from, in the study's language. */
export async function suggestedSheet(kind: SheetKind): Promise<string> {
  const { text } = await taken(api.GET("/api/sheets/text", { params: { query: { kind } } }));
  return text;
}

export function useFactsBeforeConsent() {
  return useChange(
    (allowed: boolean) => taken(api.PUT("/api/recruitment/rule", { body: { allowed } })),
    touched,
  );
}

/** The counts of recruiting as comma-separated values. */
export function useExportFlow() {
  return useChange(
    async () => {
      const answer = await fetch(below("/api/recruitment/flow"), {
        method: "POST",
        headers: changingHeaders(),
      });
      if (!answer.ok) throw await refusalFrom(answer);
      return answer.blob();
    },
    () => [],
  );
}
