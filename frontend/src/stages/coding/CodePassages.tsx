/** All passages of a code, across reports, in the participants' words. */
import { Link } from "@tanstack/react-router";

import { useCodePassages } from "../../api/code.ts";
import { useCodePrompts } from "../../api/prompt.ts";
import type { CodePassage, Member } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { initialsOf } from "../../lib/initials.ts";
import { t } from "../../lib/translation.ts";
import { PromptCounts } from "./prompt/PromptCounts.tsx";

interface CodePassagesProps {
  code: string;
  members: readonly Member[];
}

export function CodePassages({ code, members }: CodePassagesProps) {
  const pages = useCodePassages(code);
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const of = pages.data?.pages.at(-1)?.of ?? 0;
  const prompts = useCodePrompts(code);
  const said = new Map(prompts.data?.codings.map((each) => [each.coding_id, each]));
  const askedOf = (id: string) => {
    const found = said.get(id);
    if (found === undefined) return said.size === 0 ? null : t("prompt not said");
    return found.question === null ? t("unprompted") : t("asked: {number}. {question}", { number: found.question, question: found.asked ?? "" });
  };
  return (
    <div>
      <h3 className="detail-heading">{t("Passages")}</h3>
      <Refused error={pages.error ?? prompts.error} />
      {prompts.data !== undefined && <PromptCounts counts={prompts.data} />}
      {pages.isSuccess && items.length === 0 && (
        <p className="quiet">{t("No passage yet. Select words in the text and choose this code.")}</p>
      )}
      <ol className="passages">
        {items.map((passage) => (
          <Slip key={passage.id} passage={passage} by={members.find(({ id }) => id === passage.by)} asked={askedOf(passage.id)} />
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

interface SlipProps {
  passage: CodePassage;
  by: Member | undefined;
  /** What prompted it; nothing while that is said of no passage of the code. */
  asked: string | null;
}

function Slip({ passage, by, asked }: SlipProps) {
  return (
    <li>
      <Link
        to="/code/$reportId"
        params={{ reportId: passage.report_id }}
        hash={passage.id}
        className="passage-slip"
      >
        <span className="words" dir="auto">
          {passage.exact}
        </span>
        <span className="quiet number">
          {passage.report}
          {passage.label !== null && ` (${passage.label})`} · {by === undefined ? "" : initialsOf(by.name)}
        </span>
        {asked !== null && <span className="quiet">{asked}</span>}
      </Link>
    </li>
  );
}
