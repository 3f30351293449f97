/** One file of the table: what was read, and what is decided about it. */
import { Loader, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";

import type { Look } from "../../../api/importing.ts";
import type { Group, Participant } from "../../../api/shapes.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { SaveLosses } from "../../../kit/SaveLosses.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { Losses } from "../Losses.tsx";
import { markName, SpeakerSelect } from "../SpeakerSelect.tsx";
import { type Candidate, parsed, peopleOf, written } from "./candidate.ts";

interface RowProps {
  candidate: Candidate;
  groups: readonly Group[];
  people: readonly Participant[];
  /** Why this key cannot be taken, if it cannot. */
  keyProblem: string | null;
  onChange: (change: Partial<Candidate>) => void;
  onRemove: () => void;
}

function WhoseSelect({ candidate, groups, people, onChange }: RowProps) {
  const value = written(candidate.whose);
  const data = [
    { value: "", label: t("Not known yet") },
    ...groups.map((group) => {
      const known = peopleOf(group, people).map(({ id, label }) => ({
        value: `known ${id}`,
        label: `${group.singular} ${label}`,
      }));
      const fresh = [{ value: `new  ${group.key}`, label: t("New: {who}", { who: group.singular }) }];
      if (candidate.whose.kind === "new" && candidate.whose.group === group.key && candidate.whose.number !== null) {
        const who = `${group.singular} ${candidate.whose.number}`;
        fresh.unshift({ value, label: t("New: {who}", { who }) });
      }
      return { group: group.plural, items: [...fresh, ...known] };
    }),
  ];
  return (
    <NativeSelect
      size="xs"
      aria-label={t("Whose account {file} is", { file: candidate.file.name })}
      value={value}
      data={data}
      onChange={({ currentTarget }) => onChange({ whose: parsed(currentTarget.value) })}
    />
  );
}

function Marks({ candidate, onChange }: RowProps) {
  const marks = candidate.look?.marks ?? [];
  return (
    <ul className="bringing-marks">
      {marks.map(({ mark, turns }) => (
        <li key={mark}>
          <span>
            <b>{markName(mark)}</b>{" "}
            <span className="quiet number">{tn("{count} turn", "{count} turns", turns)}</span>
          </span>
          <SpeakerSelect
            label={t("Who speaks at {mark} in {file}", {
              mark: markName(mark),
              file: candidate.file.name,
            })}
            value={candidate.speakers[mark] ?? "unknown"}
            onChange={(speaker) =>
              onChange({ speakers: { ...candidate.speakers, [mark]: speaker } })
            }
          />
        </li>
      ))}
    </ul>
  );
}

function Inside({ look }: { look: Look }) {
  return (
    <div className="bringing-inside">
      <Losses title={t("Changed on the way")} items={look.changed} />
      <Losses title={t("Left behind")} items={look.left} />
      {look.changed.length + look.left.length > 0 && <SaveLosses token={look.loss_list} />}
      <h3>{t("How it begins")}</h3>
      {look.first.map(({ mark, text }, index) => (
        <p key={index} className="words" dir="auto">
          {mark !== "" && <span className="bringing-mark">{mark}</span>} {text}
        </p>
      ))}
    </div>
  );
}

function Reading({ candidate }: { candidate: Candidate }) {
  if (candidate.state === "refused") return <Refused error={candidate.refusal} />;
  const word = candidate.state === "reading" ? t("Reading …") : t("Waits its turn");
  return (
    <span className="quiet bringing-reading" role="status">
      {candidate.state === "reading" && <Loader size={14} />} {word}
    </span>
  );
}

export function CandidateRow(props: RowProps) {
  const { candidate, keyProblem, onChange, onRemove } = props;
  const [isOpen, setOpen] = useState(false);
  const { look, file } = candidate;
  const problems = (look?.changed.length ?? 0) + (look?.left.length ?? 0);
  const name = file.name;
  return (
    <li className="bringing-row">
      <div className="bringing-file">
        <b dir="auto">{name}</b>
        {look !== null && (
          <>
            <span className="quiet number">
              {tn("{count} word", "{count} words", look.words)} · {look.format}
              {look.encoding !== null && ` · ${look.encoding}`}
            </span>
            <button
              type="button"
              className="link-button"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {problems > 0
                ? tn("Look inside: {count} thing changed or left", "Look inside: {count} things changed or left", problems)
                : t("Look inside")}
            </button>
          </>
        )}
      </div>
      {look === null ? (
        <div className="bringing-wide">
          <Reading candidate={candidate} />
        </div>
      ) : (
        <>
          <label className="bringing-cell">
            <span className="bringing-label">{t("Key")}</span>
            <TextInput
              size="xs"
              value={candidate.key}
              spellCheck={false}
              error={keyProblem}
              aria-label={t("Key of {file}", { file: name })}
              onChange={({ currentTarget }) => onChange({ key: currentTarget.value })}
            />
          </label>
          <div className="bringing-cell">
            <span className="bringing-label">{t("Whose account")}</span>
            <WhoseSelect {...props} />
          </div>
          <div className="bringing-cell">
            <span className="bringing-label">{t("Who speaks")}</span>
            <Marks {...props} />
          </div>
        </>
      )}
      <button
        type="button"
        className="plain-button bringing-remove"
        aria-label={t("Leave {file} out", { file: name })}
        title={t("Leave {file} out", { file: name })}
        onClick={onRemove}
      >
        <Icon name="close" size={16} />
      </button>
      {isOpen && look !== null && <Inside look={look} />}
    </li>
  );
}
