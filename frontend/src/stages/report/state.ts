/** What is said of a report: its state, what is unknown, whose it is. */
import type { Group, Participant, Report, ReportState } from "../../api/shapes.ts";
import type { IconName } from "../../kit/icons/paths.ts";
import { t } from "../../lib/translation.ts";

export function stateName(state: ReportState): string {
  return {
    draft: t("Draft"),
    submitted: t("Waits for approval"),
    returned: t("Returned to its writer"),
    approved: t("Approved"),
    reopened: t("Reopened"),
  }[state];
}

export const STATE_ICON: Record<ReportState, IconName> = {
  draft: "edit",
  submitted: "review",
  returned: "undo",
  reopened: "edit",
  approved: "check",
};

/** What nobody has said yet about a brought-in report. */
export function unknownName(fact: string): string {
  const names: Record<string, string> = {
    participant: t("whose account it is"),
    interviewer: t("who asked"),
    writer: t("who wrote"),
    speakers: t("who speaks"),
    date: t("when"),
  };
  return names[fact] ?? fact;
}

/** Reports in the order a person expects: user-2 before user-10. */
export function byKey(one: Report, other: Report): number {
  return one.key.localeCompare(other.key, undefined, { numeric: true });
}

/** "user 7", "professional XV": nobody is named here. */
export function whoIs(
  id: string | null,
  people: readonly Participant[],
  groups: readonly Group[],
): string | null {
  const person = people.find((one) => one.id === id);
  if (person === undefined) return null;
  const group = groups.find(({ key }) => key === person.group);
  return `${group?.singular ?? person.group} ${person.label}`;
}
