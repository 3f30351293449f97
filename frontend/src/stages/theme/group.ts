/** What the groups of people are called. */
import { useStudy } from "../../api/study.ts";

/** A group's name for many, by its key. */
export function useGroupName(): (key: string) => string {
  const groups = useStudy().data?.groups ?? [];
  return (key) => groups.find((group) => group.key === key)?.plural ?? key;
}
