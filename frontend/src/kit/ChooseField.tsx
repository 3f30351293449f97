/** A field in which one of many named things is chosen by typing; it is empty again for the next. */
import "./choose.css";

import { Combobox, InputBase, useCombobox } from "@mantine/core";
import { useState } from "react";

import { CodeMark } from "./CodeMark.tsx";

export interface Choice {
  id: string;
  name: string;
  /** Of a code: its mark stands before the name. */
  colour?: number;
}

interface ChooseFieldProps {
  /** What choosing does, for those who cannot see where the field stands. */
  label: string;
  placeholder: string;
  /** Said when nothing has such a name. */
  none: string;
  choices: readonly Choice[];
  onChoose: (id: string) => void;
}

export function ChooseField({ label, placeholder, none, choices, onChoose }: ChooseFieldProps) {
  const [typed, setTyped] = useState("");
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const matching = choices.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        onChoose(id);
        setTyped("");
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          size="xs"
          className="tie-field"
          aria-label={label}
          placeholder={placeholder}
          value={typed}
          spellCheck={false}
          autoComplete="off"
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
          {matching.length === 0 && <Combobox.Empty>{none}</Combobox.Empty>}
          {matching.map(({ id, name, colour }) => (
            <Combobox.Option key={id} value={id}>
              {colour !== undefined && <CodeMark colour={colour} />} {name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
