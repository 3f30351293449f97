/** All passages of a code, across reports, in the participants' words. */
import { Link } from "@tanstack/react-router";

import { useCodePassages } from "../../api/code.ts";
import type { CodePassage, Member } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { initialsOf } from "../../lib/initials.ts";
import { t } from "../../lib/translation.ts";

interface CodePassagesProps {
  code: string;
  members: readonly Member[];
}

export function CodePassages({ code, members }: CodePassagesProps) {
  const pages = useCodePassages(code);
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const of = pages.data?.pages.at(-1)?.of ?? 0;
  return (
    <div>
      <h3 className="detail-heading">{t("Passages")}</h3>
      <Refused error={pages.error} />
      {pages.isSuccess && items.length === 0 && (
        <p className="quiet">{t("No passage yet. Select words in the text and choose this code.")}</p>
      )}
      <ol className="passages">
        {items.map((passage) => (
          <Slip key={passage.id} passage={passage} by={members.find(({ id }) => id === passage.by)} />
        ))}
      </ol>
      {pages.hasNextPage && (
        <button
          type="button"
          className="small-button"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t("Show more: {shown} of {of}", { shown: items.length, of })}
        </button>
      )}
    </div>
  );
}

function Slip({ passage, by }: { passage: CodePassage; by: Member | undefined }) {
  return (
    <li>
      <Link
        to="/code/$reportId"
        params={{ reportId: passage.report_id }}
        hash={passage.id}
        className="slip"
      >
        <span className="words" dir="auto">
          {passage.exact}
        </span>
        <span className="quiet number">
          {passage.report}
          {passage.label !== null && ` (${passage.label})`} · {by === undefined ? "" : initialsOf(by.name)}
        </span>
      </Link>
    </li>
  );
}
