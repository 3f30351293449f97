/** What answers a question: how much of it, from whom, and the passages in their context. */
import { Link } from "@tanstack/react-router";

import type { ReactNode } from "react";

import { useCodes } from "../../../api/code.ts";
import { useQuestions } from "../../../api/question.ts";
import { useRetrieved, type Sorting } from "../../../api/retrieval.ts";
import type { Code, Match, Member, Retrieved } from "../../../api/shapes.ts";
import { useMembers } from "../../../api/study.ts";
import { CodeMark } from "../../../kit/CodeMark.tsx";
import { Empty } from "../../../kit/Empty.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { initialsOf } from "../../../lib/initials.ts";
import { t, tn } from "../../../lib/translation.ts";
import { Since } from "./Saved.tsx";

interface MatchLineProps {
  match: Match;
  codes: ReadonlyMap<string, Code>;
  by: Member | undefined;
}

function MatchLine({ match, codes, by }: MatchLineProps) {
  const code = codes.get(match.code_id);
  const beside = match.because.flatMap((id) => codes.get(id)?.name ?? []);
  const whose = [match.report, match.label === null ? "" : `(${match.label})`, match.group ?? ""];
  return (
    <li className="match">
      <Link to="/code/$reportId" params={{ reportId: match.report_id }} hash={match.id} className="match-link">
        <span className="words" dir="auto">
          <span className="quiet">{match.before}</span>
          <mark>{match.exact}</mark>
          <span className="quiet">{match.after}</span>
        </span>
        <span className="match-about quiet number">
          {code !== undefined && (
            <span className="match-code">
              <CodeMark colour={code.colour} /> {code.name}
            </span>
          )}
          <span>{whose.filter((part) => part !== "").join(" ")}</span>
          {by !== undefined && <span>{initialsOf(by.name)}</span>}
          {match.prompt === "none" && <span>{t("unprompted")}</span>}
          {match.question !== "" && <span>{t("asked: {question}", { question: match.question })}</span>}
          {beside.length > 0 && <span>{t("found beside: {codes}", { codes: beside.join(", ") })}</span>}
          {match.standing === "broken" && <span>{t("its words were changed since")}</span>}
        </span>
      </Link>
    </li>
  );
}

function Counts({ found }: { found: Retrieved }) {
  return (
    <div className="match-counts number" role="status">
      <p>
        {t("{found} of {asked} codings", { found: found.of, asked: found.asked })} ·{" "}
        {tn("{count} report", "{count} reports", found.reports)}
      </p>
      <ul>
        {found.groups.map(({ group, codings, people, of_people }) => (
          <li key={group ?? ""}>
            {t("{group}: {people} of {of} people, {codings} codings", {
              group: group ?? t("nobody known"),
              people,
              of: of_people,
              codings,
            })}
          </li>
        ))}
      </ul>
      {found.lost > 0 && (
        <p>{tn("{count} coding was not asked, as its place is gone.", "{count} codings were not asked, as their place is gone.", found.lost)}</p>
      )}
    </div>
  );
}

interface AnswerProps {
  article: string;
  question: string;
  sorting: Sorting;
  /** The saved question that was asked last, if any. */
  kept: string;
  /** What can be done with an answer. */
  children: ReactNode;
}

export function Answer({ article, question, sorting, kept, children }: AnswerProps) {
  const saved = useQuestions(article).data?.find(({ id }) => id === kept);
  const pages = useRetrieved(article, question, sorting);
  const codes = new Map((useCodes(article).data ?? []).map((code) => [code.id, code]));
  const members = useMembers();
  const found = pages.data?.pages.at(-1);
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Refused error={pages.error} />
      {found !== undefined && <Counts found={found} />}
      {found !== undefined && saved !== undefined && (
        <Since article={article} saved={saved} asked={question} found={found} />
      )}
      {found !== undefined && found.of > 0 && children}
      {found?.of === 0 && (
        <Empty>
          {t("No coding answers this. A coding has one code: for two codes at one place, ask for one overlapping the other.")}
        </Empty>
      )}
      <ol className="matches">
        {items.map((match) => (
          <MatchLine key={match.id} match={match} codes={codes} by={members.find(({ id }) => id === match.by)} />
        ))}
      </ol>
      {pages.hasNextPage && (
        <button
          type="button"
          className="small-button"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t("Show more: {shown} of {of}", { shown: items.length, of: found?.of ?? 0 })}
        </button>
      )}
    </>
  );
}
