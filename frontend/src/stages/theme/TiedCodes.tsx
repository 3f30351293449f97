/** Codes whose codings speak for a place, and tying another. */
import { Combobox, InputBase, useCombobox } from "@mantine/core";
import { useState } from "react";

import { useCodes } from "../../api/code.ts";
import type { Code, Place } from "../../api/shapes.ts";
import { useTieCode } from "../../api/theme.ts";
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
          <TieField
            codes={all.filter(({ id }) => !codes.includes(id))}
            onTie={(code) => tie.mutate({ code, isTied: true })}
          />
        </li>
      </ul>
      <Refused error={tie.error} onDismiss={tie.reset} />
    </div>
  );
}

function TieField({ codes, onTie }: { codes: Code[]; onTie: (code: string) => void }) {
  const [typed, setTyped] = useState("");
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const matching = codes.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(code) => {
        onTie(code);
        setTyped("");
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          size="xs"
          className="tie-field"
          aria-label={t("Tie a code")}
          placeholder={t("Tie a code …")}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className="tie-options">
          {matching.length === 0 && <Combobox.Empty>{t("No other code by that name.")}</Combobox.Empty>}
          {matching.map((code) => (
            <Combobox.Option key={code.id} value={code.id}>
              <CodeMark colour={code.colour} /> {code.name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
