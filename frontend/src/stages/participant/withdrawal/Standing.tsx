/** On the person's page: what was taken back, what waits, and the quiet way to a withdrawal. */
import "./withdrawal.css";

import { Link } from "@tanstack/react-router";

import { useInterviews } from "../../../api/interview.ts";
import { useMe } from "../../../api/session.ts";
import type { PersonRecord } from "../../../api/shapes.ts";
import { useWithdrawalState } from "../../../api/withdrawal.ts";
import { shownDay } from "../../../kit/moment.ts";
import { t } from "../../../lib/translation.ts";
import { scopeName } from "../word.ts";

export function Standing({ record }: { record: PersonRecord }) {
  const { id } = record.participant;
  const me = useMe();
  const interviews = useInterviews().data ?? [];
  const state = useWithdrawalState(id).data;
  const interviewed = interviews.some((one) => one.participant_id === id && one.interviewer_id === me?.id);
  const acts = (me?.roles.includes("coordinator") ?? false) || interviewed;
  const reads = me?.roles.includes("auditor") ?? false;
  const told = [
    ...(state?.requests ?? []).map(({ id: key, scopes, said_on }) => ({ key, scopes, said_on, waits: true })),
    ...(state?.withdrawals ?? []).map(({ id: key, scopes, said_on }) => ({ key, scopes, said_on, waits: false })),
  ];
  if (told.length === 0 && !acts) return null;
  return (
    <section>
      <h2>{t("Withdrawal")}</h2>
      {told.map(({ key, scopes, said_on: day, waits }) => {
        const what = scopes.includes("take_part") ? t("everything") : scopes.map(scopeName).join(", ");
        return (
          <p key={key} className={waits ? "withdraw-waits" : ""}>
            {waits
              ? t("{what}: said on {day}, waits for a coordinator. Do not go on working with it.", { what, day: shownDay(day) })
              : t("{what}: taken back on {day}.", { what, day: shownDay(day) })}
          </p>
        );
      })}
      {(acts || reads) && (
        <Link to="/people/$participantId/withdrawal" params={{ participantId: id }}>
          {record.standing === "withdrawn" || !acts ? t("Certificate") : t("Withdraw…")}
        </Link>
      )}
    </section>
  );
}
