/** The codes that passages can go to, each under its digit; a new one by its name. */
import { Select } from "@mantine/core";
import { useState } from "react";

import { useAddCode } from "../../../api/code.ts";
import type { Code } from "../../../api/shapes.ts";
import { CodeMark } from "../../../kit/CodeMark.tsx";
import { nextColour } from "../../../kit/pattern.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { inOrder, pathOf } from "../codebook.ts";
import { NameField } from "../NameField.tsx";

interface TargetsProps {
  codes: Code[];
  /** The code that is split. */
  from: Code;
  targets: readonly Code[];
  isNaming: boolean;
  onNaming: (on: boolean) => void;
  onTarget: (id: string) => void;
  onLeaveOut: (id: string) => void;
  onSend: (id: string) => void;
}

export function Targets({ codes, from, targets, isNaming, onNaming, onTarget, onLeaveOut, onSend }: TargetsProps) {
  const add = useAddCode(from.article_id);
  const [chosen, setChosen] = useState<string | null>(null);
  const byId = new Map(codes.map((code) => [code.id, code]));
  const others = inOrder(codes).filter(({ id }) => id !== from.id && targets.every((one) => one.id !== id));
  const keepNew = (name: string) => {
    onNaming(false);
    const colour = nextColour(codes.map((code) => code.colour));
    add.mutate(
      { name, parent_id: from.parent_id, origin: from.origin, colour },
      { onSuccess: (code) => onTarget(code.id) },
    );
  };
  const isFull = targets.length >= 9;
  return (
    <section aria-label={t("Where passages can go")}>
      <ol className="split-targets">
        {targets.map((code, index) => (
          <li key={code.id}>
            <button type="button" className="split-send" onClick={() => onSend(code.id)}>
              <kbd>{index + 1}</kbd>
              <CodeMark colour={code.colour} />
              <span>{pathOf(byId, code)}</span>
            </button>
            <button
              type="button"
              className="link-button"
              aria-label={t("Take {name} off this list", { name: code.name })}
              onClick={() => onLeaveOut(code.id)}
            >
              {t("off the list")}
            </button>
          </li>
        ))}
      </ol>
      {isNaming ? (
        <NameField label={t("Name of the new code")} name="" onKeep={keepNew} onLeave={() => onNaming(false)} />
      ) : (
        !isFull && (
          <div className="split-deeds">
            <button type="button" className="small-button" onClick={() => onNaming(true)}>
              {t("New code")} <kbd>N</kbd>
            </button>
            <Select
              aria-label={t("Let passages go to a code that stands already")}
              placeholder={t("or a code that stands already")}
              size="xs"
              searchable
              spellCheck={false}
              value={chosen}
              data={others.map((code) => ({ value: code.id, label: pathOf(byId, code) }))}
              onChange={(id) => {
                setChosen(null);
                if (id !== null) onTarget(id);
              }}
            />
          </div>
        )
      )}
      <Refused error={add.error} onDismiss={add.reset} />
    </section>
  );
}
