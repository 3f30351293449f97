/** Pairs of codes with how many have both; each pair opens its people and passages. */
import "../drawer.css";

import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { Code, CodePair, Together } from "../../../api/shapes.ts";
import { CodeMark } from "../../../kit/CodeMark.tsx";
import { Listing } from "../../../kit/Listing.tsx";
import { t } from "../../../lib/translation.ts";

interface PairTableProps {
  shown: Together;
  pairs: readonly CodePair[];
  codes: readonly Code[];
  open: { code: string; other: string } | undefined;
}

const AT_ONCE = 40;

export function PairTable({ shown, pairs, codes, open }: PairTableProps) {
  const [limit, setLimit] = useState(AT_ONCE);
  const columns = [
    { name: t("Codes") },
    { name: t("people"), isNumber: true },
    { name: t("reports"), isNumber: true },
    ...(shown.stories > 0 ? [{ name: t("stories"), isNumber: true }] : []),
    { name: t("passages"), isNumber: true },
    { name: t("words in common"), isNumber: true },
  ];
  return (
    <div className="pair-list">
      <Listing label={t("Codes that meet")} columns={columns}>
        {pairs.slice(0, limit).map(({ code_id, other_id, both }) => (
          <tr key={`${code_id} ${other_id}`}>
            <td>
              <Link
                to="/code/together"
                search={{ code: code_id, other: other_id }}
                className="pair-link"
                aria-current={open?.code === code_id && open?.other === other_id ? "true" : undefined}
              >
                <CodeName id={code_id} codes={codes} />
                <span className="pair-and">{t("with")}</span>
                <CodeName id={other_id} codes={codes} />
              </Link>
            </td>
            <td data-number="true">{t("{people} of {of}", { people: both.people, of: shown.people })}</td>
            <td data-number="true">{t("{people} of {of}", { people: both.reports, of: shown.reports })}</td>
            {shown.stories > 0 && <td data-number="true">{both.stories}</td>}
            <td data-number="true">{both.passages}</td>
            <td data-number="true">{both.stretches}</td>
          </tr>
        ))}
      </Listing>
      {pairs.length > limit && (
        <button type="button" className="small-button" onClick={() => setLimit(limit + AT_ONCE)}>
          {t("Show more: {shown} of {of}", { shown: limit, of: pairs.length })}
        </button>
      )}
    </div>
  );
}

function CodeName({ id, codes }: { id: string; codes: readonly Code[] }) {
  const code = codes.find((each) => each.id === id);
  return (
    <span className="pair-code">
      <CodeMark colour={code?.colour ?? 0} /> {code?.name ?? ""}
    </span>
  );
}
