/** Members who may lead an article, decide and write: all but those who only audit. */
import type { Member } from "../../api/shapes.ts";

export function researchersOf(members: readonly Member[]): Member[] {
  return members.filter(({ roles }) => roles.some((role) => role !== "auditor"));
}
