/** What is known of a report: whose it is, who speaks, who asked and wrote, and when. */
import { NativeSelect, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { useParticipants } from "../../api/participant.ts";
import type { ReadReport } from "../../api/report.ts";
import { useChangeReport } from "../../api/reporting.ts";
import type { ReportFacts, Speaker } from "../../api/shapes.ts";
import { useMembers, useStudy } from "../../api/study.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t, tn } from "../../lib/translation.ts";
import { markName, SpeakerSelect } from "./SpeakerSelect.tsx";

interface FormProps {
  report: ReadReport;
  onSay: (facts: ReportFacts) => void;
}

function Whose({ report, onSay }: FormProps) {
  const people = useParticipants().data ?? [];
  const groups = useStudy().data?.groups ?? [];
  return (
    <>
      <NativeSelect
        label={t("Whose account")}
        value={report.participant_id ?? ""}
        onChange={({ currentTarget }) =>
          onSay({ participant_id: currentTarget.value === "" ? null : currentTarget.value })
        }
        data={[
          { value: "", label: t("Not known yet") },
          ...groups.map((group) => ({
            group: group.plural,
            items: people
              .filter((one) => one.group === group.key)
              .sort((a, b) => a.number - b.number)
              .map(({ id, label }) => ({ value: id, label: `${group.singular} ${label}` })),
          })),
        ]}
      />
      {report.participant_id !== null && (
        <Link to="/people/$participantId" params={{ participantId: report.participant_id }}>
          {t("What is known of this person")}
        </Link>
      )}
    </>
  );
}

interface MemberSelectProps {
  label: string;
  value: string | null;
  onSay: (id: string | null) => void;
}

function MemberSelect({ label, value, onSay }: MemberSelectProps) {
  const members = useMembers();
  return (
    <NativeSelect
      label={label}
      value={value ?? ""}
      onChange={({ currentTarget }) => onSay(currentTarget.value === "" ? null : currentTarget.value)}
      data={[
        { value: "", label: t("Not known yet") },
        ...members.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

interface Marked {
  mark: string;
  turns: number;
  speaker: Speaker;
}

function marksOf(report: ReadReport): Marked[] {
  const marks = new Map<string, Marked>();
  for (const { mark, speaker, kind } of report.passages) {
    if (kind === "note") continue;
    const known = marks.get(mark);
    if (known === undefined) marks.set(mark, { mark, turns: 1, speaker });
    else known.turns += 1;
  }
  return [...marks.values()];
}

function Speakers({ report, onSay }: FormProps) {
  const marks = marksOf(report);
  if (!report.brought_in || marks.length === 0) return null;
  return (
    <fieldset className="report-speakers">
      <legend>{t("Who speaks")}</legend>
      {marks.map(({ mark, turns, speaker }) => (
        <div key={mark}>
          <span>
            <b>{markName(mark)}</b>{" "}
            <span className="quiet number">{tn("{count} passage", "{count} passages", turns)}</span>
          </span>
          <SpeakerSelect
            label={t("Who speaks at {mark}", { mark: markName(mark) })}
            value={speaker}
            onChange={(said) => onSay({ speakers: { [mark]: said } })}
          />
        </div>
      ))}
    </fieldset>
  );
}

export function ReportFactsForm({ report }: { report: ReadReport }) {
  const change = useChangeReport(report.id);
  const onSay = (facts: ReportFacts) => change.mutate(facts);
  return (
    <section className="report-facts">
      <h2>{t("About this report")}</h2>
      <Whose report={report} onSay={onSay} />
      <Speakers report={report} onSay={onSay} />
      <MemberSelect
        label={t("Who asked")}
        value={report.interviewer_id}
        onSay={(interviewer_id) => onSay({ interviewer_id })}
      />
      <MemberSelect
        label={t("Who wrote the report")}
        value={report.writer_id}
        onSay={(writer_id) => onSay({ writer_id })}
      />
      {report.brought_in && (
        <TextInput
          key={report.held_on}
          type="date"
          label={t("When the interview was held")}
          defaultValue={report.held_on ?? ""}
          onBlur={({ currentTarget }) => {
            const held_on = currentTarget.value === "" ? null : currentTarget.value;
            if (held_on !== report.held_on) onSay({ held_on });
          }}
        />
      )}
      <Refused error={change.error} onDismiss={change.reset} />
    </section>
  );
}
