/** A name being typed: Enter keeps it, Esc leaves it. */
import { type RefCallback, useState } from "react";

import { useUnsent } from "../../api/unsent.ts";

interface NameFieldProps {
  label: string;
  name: string;
  onKeep: (name: string) => void;
  onLeave: () => void;
}

const selectAll: RefCallback<HTMLInputElement> = (element) => element?.select();

export function NameField({ label, name, onKeep, onLeave }: NameFieldProps) {
  const [words, setWords] = useState(name);
  const next = words.trim();
  useUnsent(next !== name);
  const keep = () => {
    if (next === "" || next === name) onLeave();
    else onKeep(next);
  };
  return (
    <input
      className="field"
      aria-label={label}
      value={words}
      spellCheck={false}
      autoComplete="off"
      ref={selectAll}
      onChange={(event) => setWords(event.currentTarget.value)}
      onBlur={keep}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") keep();
        if (event.key === "Escape") onLeave();
      }}
    />
  );
}
