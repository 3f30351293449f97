/** One condition after another, chosen from lists; what is chosen is written as a question. */
import { Autocomplete, Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";

import { useCodes } from "../../../api/code.ts";
import { useReports } from "../../../api/report.ts";
import { useMembers, useStudy } from "../../../api/study.ts";
import { useThemes } from "../../../api/theme.ts";
import { t } from "../../../lib/translation.ts";
import { condition, type Field, fieldName, FIELDS, joined, type Joint, jointName, JOINTS } from "./question.ts";

function useNames(article: string, field: Field): string[] {
  const codes = useCodes(article).data ?? [];
  const members = useMembers();
  const groups = useStudy().data?.groups ?? [];
  const reports = useReports().data ?? [];
  const themes = useThemes(article).data ?? [];
  const all = {
    "code": codes.map(({ name }) => name),
    "code alone": codes.map(({ name }) => name),
    "group": groups.map(({ key }) => key),
    "member": members.map(({ name }) => name),
    "speaker": ["interviewee", "interviewer", "writer", "unknown"],
    "theme": themes.map(({ title }) => title),
    "report": reports.map(({ key }) => key),
    "origin": ["data", "literature", "participants' word"],
    "since": [],
    "until": [],
  };
  return [...new Set(all[field])].filter((name) => name !== "");
}

interface BuilderProps {
  article: string;
  question: string;
  onChange: (question: string) => void;
}

export function Builder({ article, question, onChange }: BuilderProps) {
  const [joint, setJoint] = useState<Joint>("and");
  const [field, setField] = useState<Field>("code");
  const [value, setValue] = useState("");
  const names = useNames(article, field);
  const isDay = field === "since" || field === "until";
  const isFirst = question.trim() === "";
  const add = () => {
    onChange(joined(question, joint, condition(field, value.trim())));
    setValue("");
  };
  return (
    <fieldset className="query-builder">
      <legend>{t("Put the question together")}</legend>
      {!isFirst && (
        <NativeSelect
          label={t("What it is to the question so far")}
          value={joint}
          data={JOINTS.map((each) => ({ value: each, label: jointName(each) }))}
          onChange={(event) => setJoint(JOINTS.find((each) => each === event.currentTarget.value) ?? "and")}
        />
      )}
      <NativeSelect
        label={t("Condition")}
        value={field}
        data={FIELDS.map((each) => ({ value: each, label: fieldName(each) }))}
        onChange={(event) => {
          setField(FIELDS.find((each) => each === event.currentTarget.value) ?? "code");
          setValue("");
        }}
      />
      {isDay ? (
        <TextInput type="date" label={t("Day")} value={value} onChange={(event) => setValue(event.currentTarget.value)} />
      ) : (
        <Autocomplete label={t("Name")} value={value} data={names} limit={20} spellCheck={false} onChange={setValue} />
      )}
      <Button variant="default" disabled={value.trim() === ""} onClick={add}>
        {isFirst ? t("Begin with this") : t("Add this")}
      </Button>
    </fieldset>
  );
}
