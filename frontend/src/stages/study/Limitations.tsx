/** What the study cannot show, each tied to a fact of its design. */
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useGovernance, useRetireLimitation, useWriteLimitation } from "../../api/governance.ts";
import type { DesignFact, Limitation } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { DESIGN_FACTS, designFactName } from "./word.ts";

function LimitationForm({ begun, onDone }: { begun?: Limitation; onDone: () => void }) {
  const [text, setText] = useState(begun?.text ?? "");
  const [fact, setFact] = useState<DesignFact>(begun?.design_fact ?? "purposive sample");
  useUnsent(text !== (begun?.text ?? ""));
  const write = useWriteLimitation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate(
      { text, design_fact: fact, ...(begun === undefined ? {} : { id: begun.id }) },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="study-form study-form-wide" onSubmit={submit} autoComplete="off">
      <NativeSelect
        size="xs"
        label={t("It follows from")}
        value={fact}
        data={DESIGN_FACTS.map((value) => ({ value, label: designFactName(value) }))}
        onChange={({ currentTarget }) =>
          setFact(DESIGN_FACTS.find((one) => one === currentTarget.value) ?? "other")
        }
      />
      <Textarea
        size="xs"
        label={t("What the study cannot show")}
        required
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="study-buttons">
        <Button type="submit" size="xs" loading={write.isPending}>
          {t("Keep")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={write.error} />
    </form>
  );
}

function LimitationNote({ limitation }: { limitation: Limitation }) {
  const [isChanging, setChanging] = useState(false);
  const retire = useRetireLimitation();
  if (isChanging) {
    return (
      <li>
        <LimitationForm begun={limitation} onDone={() => setChanging(false)} />
      </li>
    );
  }
  return (
    <li>
      <p>{limitation.text}</p>
      <p className="study-tools">
        <span className="quiet">{designFactName(limitation.design_fact)}</span>
        <button type="button" className="link-button" onClick={() => setChanging(true)}>
          {t("Reword")}
        </button>
        <button type="button" className="link-button" onClick={() => retire.mutate(limitation.id)}>
          {t("Take out")}
        </button>
      </p>
      <Refused error={retire.error} onDismiss={retire.reset} />
    </li>
  );
}

export function Limitations() {
  const limitations = useGovernance().data?.limitations ?? [];
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="study-limitations" className="study-section">
      <h2 id="study-limitations">{t("Limitations")}</h2>
      {limitations.length === 0 && (
        <p className="quiet">
          {t("Write down, while you still know it, what this design cannot show. The manuscript takes it from here.")}
        </p>
      )}
      <ul className="study-log">
        {limitations.map((limitation) => (
          <LimitationNote key={limitation.id} limitation={limitation} />
        ))}
      </ul>
      {isAdding ? (
        <LimitationForm onDone={() => setAdding(false)} />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setAdding(true)}
        >
          {t("Write a limitation")}
        </Button>
      )}
    </section>
  );
}
