/** Words that are changed where they stand: kept when the hand leaves the field. */
import { Textarea } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";

import { useUnsent } from "../api/unsent.ts";
import { Refused } from "./Refused.tsx";

interface WrittenProps {
  label: string;
  description?: ReactNode;
  placeholder?: string;
  value: string;
  /** Keeps the new words; rejects with the refusal. */
  onKeep: (words: string) => Promise<unknown>;
  isOneLine?: boolean;
  className?: string;
}

export function Written(props: WrittenProps) {
  const { label, description, placeholder, value, onKeep, isOneLine = false, className } = props;
  const [words, setWords] = useState(value);
  const [refusal, setRefusal] = useState<unknown>(null);
  const isChanged = words.trim() !== value.trim();
  useUnsent(isChanged);
  useEffect(() => setWords(value), [value]);

  const keep = () => {
    if (!isChanged) return;
    setRefusal(null);
    onKeep(words.trim()).catch(setRefusal);
  };
  return (
    <div className={`written ${className ?? ""}`}>
      <Textarea
        label={label}
        description={description}
        placeholder={placeholder ?? ""}
        value={words}
        autosize
        minRows={isOneLine ? 1 : 2}
        spellCheck={false}
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          const isDone = event.key === "Enter" && (isOneLine || event.ctrlKey || event.metaKey);
          if (isDone) {
            event.preventDefault();
            event.currentTarget.blur();
          } else if (event.key === "Escape" && isChanged) {
            event.stopPropagation();
            setWords(value);
          }
        }}
      />
      <Refused error={refusal} onDismiss={() => setRefusal(null)} />
    </div>
  );
}
