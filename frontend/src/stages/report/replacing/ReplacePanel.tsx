/** Replacing words that identify somebody: choose words, a token, look where they stand, replace. */
import "./replacing.css";

import { Button, Checkbox, Radio, Textarea } from "@mantine/core";
import { type RefObject, useState } from "react";

import { usePreview, useReplace, useTokens, type Words } from "../../../api/replacement.ts";
import type { TokenKind } from "../../../api/shapes.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { Suggested } from "./Suggested.tsx";
import { TokenChoice } from "./TokenChoice.tsx";
import { useSelectedWords } from "./useSelectedWords.ts";
import { thingName } from "./word.ts";

interface ReplacePanelProps {
  /** Where words can be selected. */
  region: RefObject<HTMLElement | null>;
  report: string | null;
  /** Of whose draft suggestions are made; null in a report. */
  interview: string | null;
  /** Save what is unsaved; answers whether all is. */
  before?: () => Promise<boolean>;
  after?: () => void;
}

const ready = () => Promise.resolve(true);

function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

function Form({ region, report, interview, before = ready, after, onLeave }: ReplacePanelProps & { onLeave: () => void }) {
  const [text, setText] = useState("");
  const [kind, setKind] = useState<TokenKind>("person");
  const [token, setToken] = useState("");
  const [isEverywhere, setEverywhere] = useState(true);
  const [anyCase, setAnyCase] = useState(false);
  const [isDone, setDone] = useState(false);
  const selected = useSelectedWords(region);
  const tokens = useTokens().data ?? [];
  const preview = usePreview();
  const replace = useReplace();
  useUnsent(text.trim() !== "");
  const originals = linesOf(text);
  const words: Words = { originals, report_id: isEverywhere ? null : report, any_case: anyCase };
  const change = (make: () => void) => {
    preview.reset();
    replace.reset();
    setDone(false);
    make();
  };
  const choose = (more: readonly string[], of: TokenKind) =>
    change(() => {
      setText([...new Set([...originals, ...more])].join("\n"));
      setKind(of);
      if (tokens.find(({ id }) => id === token)?.kind !== of) {
        setToken(tokens.find((each) => each.kind === of)?.id ?? "");
      }
    });
  const look = async () => {
    if (await before()) preview.mutate(words);
  };
  const act = async () => {
    if (!(await before())) return;
    replace.mutate(
      { ...words, token_id: token },
      {
        onSuccess: () => {
          setText("");
          preview.reset();
          setDone(true);
          after?.();
        },
      },
    );
  };
  return (
    <>
      <p className="quiet">
        {t("What you replace is gone at once from every version, draft, note, coding and quote, also where you may not look. The original goes into the vault; only a coordinator with the open vault can put it back.")}
      </p>
      <Suggested report={report} interview={interview} before={before} chosen={originals} onChoose={choose} />
      {selected !== "" && !originals.includes(selected) && (
        <button type="button" className="replace-word" onClick={() => choose([selected], kind)}>
          {t("Take the selected words:")}{" "}
          <span className="words" dir="auto">
            {selected}
          </span>
        </button>
      )}
      <Textarea
        label={t("Words to replace, one wording a line")}
        description={t("Whole words, also with a genitive s. A number however it is grouped.")}
        value={text}
        autosize
        minRows={2}
        spellCheck={false}
        dir="auto"
        classNames={{ input: "words" }}
        onChange={({ currentTarget: { value } }) => change(() => setText(value))}
      />
      <TokenChoice tokens={tokens} kind={kind} chosen={token} onChoose={setToken} />
      {report !== null && (
        <Radio.Group
          label={t("Where")}
          value={isEverywhere ? "study" : "report"}
          onChange={(value) => change(() => setEverywhere(value === "study"))}
        >
          <Radio value="study" label={t("in the whole study")} />
          <Radio value="report" label={t("in this report, and in what the team wrote")} />
        </Radio.Group>
      )}
      <Checkbox
        label={t("Small and capital letters count as the same")}
        checked={anyCase}
        onChange={({ currentTarget: { checked } }) => change(() => setAnyCase(checked))}
      />
      <Button size="xs" variant="default" disabled={originals.length === 0} loading={preview.isPending} onClick={() => void look()}>
        {t("See where they stand")}
      </Button>
      <Refused error={preview.error} onDismiss={preview.reset} />
      {preview.data !== undefined && (
        <div className="replace-preview" role="status">
          {preview.data.length === 0 ? (
            <p>{t("They stand in nothing that you may read. Check the spelling.")}</p>
          ) : (
            <>
              <dl>
                {preview.data.map(({ thing, number }) => (
                  <div key={thing}>
                    <dt>{thingName(thing)}</dt>
                    <dd className="number">{number}</dd>
                  </div>
                ))}
              </dl>
              <p className="quiet">{t("Of what you may read. What others write for themselves is replaced too, unseen and uncounted.")}</p>
              <Button size="xs" disabled={token === ""} loading={replace.isPending} onClick={() => void act()}>
                {t("Replace them")}
              </Button>
              {token === "" && <p className="quiet">{t("Choose a token first.")}</p>}
            </>
          )}
        </div>
      )}
      <Refused error={replace.error} onDismiss={replace.reset} />
      {isDone && (
        <p role="status" className="replace-done">
          <Icon name="check" size={16} /> {t("Replaced. The original is in the vault only.")}
        </p>
      )}
      <Button size="xs" variant="subtle" onClick={onLeave}>
        {t("Close")}
      </Button>
    </>
  );
}

export function ReplacePanel(props: ReplacePanelProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="replace" aria-labelledby="replace-title">
      <h2 id="replace-title">{t("Replace")}</h2>
      {isOpen ? (
        <Form {...props} onLeave={() => setOpen(false)} />
      ) : (
        <button type="button" className="link-button" onClick={() => setOpen(true)}>
          {t("Replace words that identify somebody …")}
        </button>
      )}
    </section>
  );
}
