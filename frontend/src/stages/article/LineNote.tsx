/** One line: the sentence as it prints, what is behind it, and what stands in its way. */
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";

import { useApproveCell, useChangeSampleLine, useRetireSampleLine } from "../../api/sample.ts";
import type { SampleLine } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Written } from "../../kit/Written.tsx";
import { t, told } from "../../lib/translation.ts";
import { kindName } from "./word.ts";

function Behind({ line }: { line: SampleLine }) {
  if (line.counts.length === 0) return null;
  return (
    <p className="quiet number sample-behind">
      {line.counts
        .map(({ name, count, of }) =>
          count === of ? t("{count} {name}", { count, name }) : t("{name}: {count} of {of}", { count, of, name }),
        )
        .join(" · ")}
    </p>
  );
}

function Waits({ line }: { line: SampleLine }) {
  const approve = useApproveCell(line.id);
  const waiting = new Map(line.small.map((cell) => [cell.name, cell]));
  return (
    <>
      <ul className="sample-problems">
        {line.problems.map((problem) => {
          const cell = waiting.get(String(problem.values["name"] ?? ""));
          return (
            <li key={told(problem)}>
              <span>{told(problem)}</span>
              {cell !== undefined && (
                <Button size="compact-xs" variant="default" onClick={() => approve.mutate(cell.name)}>
                  {t("Approve it")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Refused error={approve.error} onDismiss={approve.reset} />
    </>
  );
}

function Change({ line, quantifiers, onDone }: { line: SampleLine; quantifiers: string[]; onDone: () => void }) {
  const change = useChangeSampleLine(line.id);
  const retire = useRetireSampleLine(line.id);
  return (
    <div className="sample-form">
      <div className="sample-wide">
        <Written
          of={line.id}
          label={t("Wording")}
          description={t("Places for numbers stand in braces. Empty is the usual wording.")}
          value={line.wording}
          isOneLine
          onKeep={(wording) => change.mutateAsync({ wording })}
        />
      </div>
      {line.kind === "a share in words" && (
        <NativeSelect
          size="xs"
          label={t("Word for the share")}
          value={line.quantifier}
          data={[{ value: "", label: t("whichever fits") }, ...quantifiers]}
          onChange={({ currentTarget }) => change.mutate({ quantifier: currentTarget.value })}
        />
      )}
      <div className="sample-buttons">
        <Button size="xs" variant="default" onClick={onDone}>
          {t("Done")}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => retire.mutate(undefined)}>
          {t("Take the line out")}
        </Button>
      </div>
      <Refused error={change.error ?? retire.error} />
    </div>
  );
}

export function LineNote({ line, quantifiers }: { line: SampleLine; quantifiers: string[] }) {
  const [isChanging, setChanging] = useState(false);
  return (
    <li className="sample-line">
      <p className="words">
        {line.text === "" ? <span className="quiet">{t("Does not print yet.")}</span> : line.text}
      </p>
      <p className="sample-about">
        <span className="quiet">{[kindName(line.kind), line.group, line.attribute].filter(Boolean).join(" · ")}</span>
        <button
          type="button"
          className="link-button"
          aria-expanded={isChanging}
          onClick={() => setChanging(!isChanging)}
        >
          {t("Change")}
        </button>
      </p>
      <Behind line={line} />
      {line.problems.length > 0 && <Waits line={line} />}
      {isChanging && (
        <Change line={line} quantifiers={quantifiers} onDone={() => setChanging(false)} />
      )}
    </li>
  );
}
