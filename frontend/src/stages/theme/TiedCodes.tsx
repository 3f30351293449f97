/** Codes whose codings speak for a place, and tying another. */
import { useCodes } from "../../api/code.ts";
import type { Place } from "../../api/shapes.ts";
import { useTieCode } from "../../api/theme.ts";
import { ChooseField } from "../../kit/ChooseField.tsx";
import { CodeMark } from "../../kit/CodeMark.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

interface TiedCodesProps {
  place: Place;
  codes: string[];
  article: string;
}

export function TiedCodes({ place, codes, article }: TiedCodesProps) {
  const all = useCodes(article).data ?? [];
  const tie = useTieCode(place);
  const tied = all.filter(({ id }) => codes.includes(id));
  return (
    <div className="tied">
      <ul className="tied-codes" aria-label={t("Tied codes")}>
        {tied.map((code) => (
          <li key={code.id}>
            <CodeMark colour={code.colour} />
            {code.name}
            <span className="quiet number">{code.count}</span>
            <button
              type="button"
              className="plain-button"
              aria-label={t("Untie the code {name}", { name: code.name })}
              title={t("Untie")}
              onClick={() => tie.mutate({ code: code.id, isTied: false })}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        <li>
          <ChooseField
            label={t("Tie a code")}
            placeholder={t("Tie a code …")}
            none={t("No other code by that name.")}
            choices={all.filter(({ id }) => !codes.includes(id))}
            onChoose={(code) => tie.mutate({ code, isTied: true })}
          />
        </li>
      </ul>
      <Refused error={tie.error} onDismiss={tie.reset} />
    </div>
  );
}
