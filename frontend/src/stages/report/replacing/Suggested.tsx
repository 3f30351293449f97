/** What may identify somebody, to be taken one by one or all of a kind. */
import { Button } from "@mantine/core";

import { useSuggestions } from "../../../api/replacement.ts";
import type { Identifying, TokenKind } from "../../../api/shapes.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { kindName, KINDS } from "../../participant/vault/kind.ts";
import { sourceName } from "./word.ts";

interface SuggestedProps {
  report: string | null;
  interview: string | null;
  before: () => Promise<boolean>;
  chosen: readonly string[];
  onChoose: (words: readonly string[], kind: TokenKind) => void;
}

function OfKind({ kind, items, chosen, onChoose }: { kind: TokenKind; items: readonly Identifying[] } & Pick<SuggestedProps, "chosen" | "onChoose">) {
  const words = items.map((each) => each.words);
  return (
    <div className="replace-kind">
      <h4>
        {kindName(kind)}{" "}
        {items.length > 1 && (
          <button type="button" className="link-button" onClick={() => onChoose(words, kind)}>
            {t("Take all {count}", { count: items.length })}
          </button>
        )}
      </h4>
      <ul className="replace-found">
        {items.map((each) => (
          <li key={each.words}>
            <button
              type="button"
              className="replace-word"
              aria-pressed={chosen.includes(each.words)}
              onClick={() => onChoose([each.words], kind)}
            >
              <span className="words" dir="auto">
                {each.words}
              </span>
            </button>{" "}
            <span className="quiet">
              {tn("{count} place", "{count} places", each.places)} · {sourceName(each.source)}
              {each.also_as !== "" && ` · ${t("elsewhere {token}", { token: each.also_as })}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Suggested({ report, interview, before, chosen, onChoose }: SuggestedProps) {
  const ask = useSuggestions();
  const look = async () => {
    if (!(await before())) return;
    ask.mutate({
      ...(report !== null && { report_id: report }),
      ...(interview !== null && { interview_id: interview }),
    });
  };
  const found = ask.data;
  return (
    <div className="replace-suggested">
      <Button size="xs" variant="default" loading={ask.isPending} onClick={() => void look()}>
        {t("Look for names, places and numbers")}
      </Button>
      <Refused error={ask.error} onDismiss={ask.reset} />
      {found !== undefined && (
        <>
          <p className="quiet" role="status">
            {found.length === 0
              ? t("Nothing was found. Suggestions miss some: read every line yourself.")
              : t("Suggestions miss some, names in small letters above all, and some are wrong. Read every line yourself.")}
          </p>
          {KINDS.map((kind) => {
            const items = found.filter((each) => each.kind === kind);
            return items.length === 0 ? null : (
              <OfKind key={kind} kind={kind} items={items} chosen={chosen} onChoose={onChoose} />
            );
          })}
        </>
      )}
    </div>
  );
}
