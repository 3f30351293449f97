/** The names that a row's lists offer. */
import { useCodes } from "../../../api/code.ts";
import { useFacets } from "../../../api/facet.ts";
import { useGuides } from "../../../api/interview.ts";
import { useParticipants } from "../../../api/participant.ts";
import { useReports } from "../../../api/report.ts";
import type { QueryRow } from "../../../api/retrieval.ts";
import { useMembers, useStudy } from "../../../api/study.ts";
import { useThemes } from "../../../api/theme.ts";
import { eachOnce } from "../../../lib/named.ts";

export interface Names {
  /** What a row can be about, given its field and, of pairs, its name. */
  of: (row: QueryRow) => string[];
  /** The names of facets or of attributes; of stories, also of what they say. */
  pairs: (field: QueryRow["field"]) => string[];
}

const SPEAKERS = ["interviewee", "interviewer", "writer", "unknown"];
/** What a story says, as the language names it. */
const STORY_PARTS = ["place", "agent", "act", "response", "reflection"];
/** What can be said of words without naming a question of the guide. */
const UNNAMED = ["any", "none", "unsaid"];
const ORIGINS = ["data", "literature", "participants' word"];

export function useNames(article: string): Names {
  const codes = useCodes(article).data ?? [];
  const facets = useFacets(article).data ?? [];
  const groups = useStudy().data?.groups ?? [];
  const guides = useGuides().data ?? [];
  const members = useMembers();
  const people = useParticipants().data ?? [];
  const reports = useReports().data ?? [];
  const themes = useThemes(article).data ?? [];
  const attributes = people.flatMap(({ attributes: told, gender }) =>
    gender === null ? told.map(({ name, value }) => ({ name, value })) : [...told, { name: "gender", value: gender }],
  );
  const named = ({ field, name }: QueryRow): string[] => {
    switch (field) {
      case "code": return codes.map((code) => code.name);
      case "story":
      case "facet": return facets.find((facet) => facet.name === name)?.values.map((value) => value.name) ?? [];
      case "attribute": return attributes.filter((each) => each.name === name).map(({ value }) => value);
      case "group": return groups.map(({ key }) => key);
      case "member": return members.map((member) => member.name);
      case "speaker": return SPEAKERS;
      case "prompt": return [...UNNAMED, ...guides.flatMap(({ questions }) => questions)];
      case "theme": return themes.map(({ title }) => title);
      case "pole": return themes.flatMap(({ poles }) => (poles === null ? [] : Object.values(poles).map((pole) => pole.name)));
      case "report": return reports.map(({ key }) => key);
      case "origin": return ORIGINS;
      case "since":
      case "until": return [];
    }
  };
  return {
    of: (row) => eachOnce(named(row)),
    pairs: (field) => eachOnce([
      ...(field === "story" ? STORY_PARTS : []),
      ...(field === "attribute" ? attributes : facets).map(({ name }) => name),
    ]),
  };
}
