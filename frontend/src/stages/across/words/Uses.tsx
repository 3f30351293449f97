/** Who says the terms, how many of each group, and every place in its context. */
import { Link } from "@tanstack/react-router";

import type { ReactNode } from "react";

import { aimAt } from "../../../api/aim.ts";
import { useStudy } from "../../../api/study.ts";
import type { InContext, Use } from "../../../api/words.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { t, tn } from "../../../lib/translation.ts";

/** What a group is called; of nobody known where its key is null. */
function useGroupName(): (group: string | null) => string {
  const groups = useStudy().data?.groups ?? [];
  return (group) => (group === null ? t("nobody known") : (groups.find(({ key }) => key === group)?.plural ?? group));
}

function Counts({ found }: { found: InContext }) {
  const name = useGroupName();
  return (
    <div className="terms-counts number" role="status">
      <p>
        {tn("{count} place", "{count} places", found.places)} · {tn("{count} report", "{count} reports", found.reports)}
        {found.uses.length < found.places && ` · ${t("the first {count} are shown", { count: found.uses.length })}`}
      </p>
      <ul aria-label={t("People, group by group")}>
        {found.groups.map(({ group, people, of }) => (
          <li key={group ?? ""}>{t("{group}: {people} of {of}", { group: name(group), people, of })}</li>
        ))}
      </ul>
      {found.terms.length > 1 && (
        <ul aria-label={t("Places and people, term by term")} className="quiet">
          {found.terms.map(({ term, places, people }) => (
            <li key={term}>
              <span className="words" dir="auto">{term}</span>: {tn("{count} place", "{count} places", places)},{" "}
              {tn("{count} person", "{count} people", people)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Line breaks as spaces, so that a place is one line. */
function onOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, " ");
}

function Line({ use, group }: { use: Use; group: string }) {
  return (
    <li>
      <Link
        to="/code/$reportId"
        params={{ reportId: use.report_id }}
        className="use"
        onClick={() => aimAt(use.report_id, use)}
      >
        <span className="use-before quiet words" dir="auto">{onOneLine(use.before)}</span>
        <mark className="words" dir="auto">{use.text}</mark>
        <span className="use-after quiet words" dir="auto">{onOneLine(use.after)}</span>
        <span className="use-whose quiet number">
          {[use.report, use.label === null ? "" : `(${use.label})`, group].filter((part) => part !== "").join(" ")}
        </span>
      </Link>
    </li>
  );
}

interface UsesProps {
  found: InContext;
  /** What can be done with them. */
  children: ReactNode;
}

export function Uses({ found, children }: UsesProps) {
  const name = useGroupName();
  return (
    <>
      <Counts found={found} />
      {children}
      {found.places === 0 ? (
        <Empty>{t("No participant says this. Try all forms of the word, or the beginning of one.")}</Empty>
      ) : (
        <ol className="uses" aria-label={t("Places in context")}>
          {found.uses.map((use) => (
            <Line
              key={`${use.report_id} ${use.start} ${use.end}`}
              use={use}
              group={use.group === null ? "" : name(use.group)}
            />
          ))}
        </ol>
      )}
    </>
  );
}
