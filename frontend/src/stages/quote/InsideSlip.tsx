/** Inside a slip: words marked for what they tell of, and words the authors put in. */
import { Button, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, type SyntheticEvent, useState } from "react";

import type { Anatomy, Fragment, Quote } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import {
  type Inside,
  insideOf,
  useClarifyQuote,
  useMarkPart,
  useRetireClarification,
  useUnmarkPart,
  wordsAt,
} from "../../api/wording.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { markName } from "../report/writing/word.ts";

const KINDS: readonly Anatomy[] = ["situation", "action", "reflection"];

export function InsideSlip({ quote }: { quote: Quote }) {
  const [chosen, setChosen] = useState<Inside | null>(null);
  const mark = useMarkPart(quote.id);
  return (
    <details className="slip-inside">
      <summary>{t("Inside the quote")}</summary>
      <p className="quiet">{t("Select words, with the mouse or with Shift and the arrow keys.")}</p>
      {quote.fragments.map((fragment) => (
        <FragmentWords key={fragment.start} fragment={fragment} onChoose={setChosen} />
      ))}
      <p role="status" className="slip-chosen">
        {chosen === null ? (
          <span className="quiet">{t("Nothing selected yet.")}</span>
        ) : (
          <span className="words">{wordsAt(quote.fragments, chosen)}</span>
        )}
      </p>
      <div className="form-foot" role="group" aria-label={t("What the selected words tell of")}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            size="compact-sm"
            variant="default"
            disabled={chosen === null}
            onClick={() => chosen !== null && mark.mutate({ ...chosen, tells_of: kind })}
          >
            {markName(kind)}
          </Button>
        ))}
      </div>
      <Refused error={mark.error} onDismiss={mark.reset} />
      <PutIn quote={quote} chosen={chosen} />
      <Standing quote={quote} />
    </details>
  );
}

interface FragmentWordsProps {
  fragment: Fragment;
  onChoose: (chosen: Inside | null) => void;
}

/**
 * A text field, so that words are selected in it by keys as by mouse. It takes no
 * input; a field marked read-only would let Chromium select by mouse alone.
 */
function FragmentWords({ fragment, onChoose }: FragmentWordsProps) {
  const choose = (event: SyntheticEvent<HTMLTextAreaElement>) => {
    const { selectionStart: u0, selectionEnd: u1, value } = event.currentTarget;
    onChoose(value.slice(u0, u1).trim() === "" ? null : insideOf(fragment, u0, u1));
  };
  return (
    <Textarea
      autosize
      size="sm"
      spellCheck={false}
      inputMode="none"
      aria-readonly
      maxRows={12}
      classNames={{ input: "words" }}
      aria-label={t("The person's words, to select in")}
      value={fragment.exact}
      onSelect={choose}
      onBeforeInput={(event) => event.preventDefault()}
      onChange={() => undefined}
    />
  );
}

function PutIn({ quote, chosen }: { quote: Quote; chosen: Inside | null }) {
  const [text, setText] = useState("");
  const clarify = useClarifyQuote(quote.id);
  useUnsent(text !== "");
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== null) clarify.mutate({ ...chosen, text }, { onSuccess: () => setText("") });
  };
  return (
    <form className="new-line" onSubmit={keep}>
      <TextInput
        size="xs"
        label={t("Put in behind the selected words, in square brackets")}
        description={t("The authors' words, so that it is understood; they are not counted as the person's.")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" variant="default" disabled={chosen === null || text.trim() === ""} loading={clarify.isPending}>
        {t("Put it in")}
      </Button>
      <Refused error={clarify.error} onDismiss={clarify.reset} />
    </form>
  );
}

/** What is marked and put in already, each with a way to take it away. */
function Standing({ quote }: { quote: Quote }) {
  const unmark = useUnmarkPart();
  const retire = useRetireClarification();
  if (quote.parts.length + quote.clarifications.length + quote.omitted.length === 0) return null;
  return (
    <ul className="slip-standing">
      {quote.parts.map((part) => (
        <li key={part.id}>
          {markName(part.tells_of)}: <span className="words">{wordsAt(quote.fragments, part)}</span>
          <TakeAway label={t("Take the mark away")} onClick={() => unmark.mutate(part.id)} />
        </li>
      ))}
      {quote.clarifications.map((each) => (
        <li key={each.id}>
          [{each.text}] {t("behind")} <span className="words">{wordsAt(quote.fragments, each)}</span>
          <TakeAway label={t("Take it out")} onClick={() => retire.mutate(each.id)} />
        </li>
      ))}
      {quote.omitted.map((words, index) => (
        <li key={`${index}-${words.length}`}>
          {t("[…] stands for")} <span className="words">{words}</span>
        </li>
      ))}
      <Refused error={unmark.error ?? retire.error} />
    </ul>
  );
}

function TakeAway({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className="plain-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name="close" size={14} />
    </button>
  );
}
