/** Coded passages from any question, in their context: who speaks, under which code, by whom, and the way to the text. */
import "./passagelist.css";

import { Link } from "@tanstack/react-router";

import type { Code, CodePassage, Member } from "../../api/shapes.ts";
import { CodeMark } from "../../kit/CodeMark.tsx";
import { t } from "../../lib/translation.ts";

interface PassageListProps {
  passages: readonly CodePassage[];
  codes: readonly Code[];
  members: readonly Member[];
}

export function PassageList({ passages, codes, members }: PassageListProps) {
  return (
    <ol className="passage-list">
      {passages.map((passage) => (
        <Found
          key={passage.id}
          passage={passage}
          code={codes.find(({ id }) => id === passage.code_id)}
          by={members.find(({ id }) => id === passage.by)?.name ?? t("a member who left")}
        />
      ))}
    </ol>
  );
}

function Found({ passage, code, by }: { passage: CodePassage; code: Code | undefined; by: string }) {
  return (
    <li>
      <Link to="/code/$reportId" params={{ reportId: passage.report_id }} hash={passage.id}>
        <span className="words" dir="auto">
          <span className="around">{passage.before}</span>
          <mark>{passage.exact}</mark>
          <span className="around">{passage.after}</span>
        </span>
        <span className="quiet number">
          {code !== undefined && <CodeMark colour={code.colour} />} {code?.name ?? ""} · {passage.report}
          {passage.label !== null && ` (${passage.label})`} · {by}
        </span>
      </Link>
    </li>
  );
}
