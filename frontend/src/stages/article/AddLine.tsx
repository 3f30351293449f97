/** A new line of the sample description: what it speaks of, and how it goes on. */
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useParticipants } from "../../api/participant.ts";
import { useAddSampleLine } from "../../api/sample.ts";
import type { NewSampleLine, SampleKind } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { kindName, KINDS, speaksOfAll, speaksOfAttribute } from "./word.ts";

/** The attributes that anybody of the study has, by name. */
function useAttributeNames(): string[] {
  const people = useParticipants().data ?? [];
  return [...new Set(people.flatMap(({ attributes }) => attributes.map(({ name }) => name)))].sort();
}

function parts(written: string): string[] {
  return written
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function AddLine({ article, onDone }: { article: string; onDone: () => void }) {
  const groups = useStudy().data?.groups ?? [];
  const names = useAttributeNames();
  const add = useAddSampleLine(article);
  const [kind, setKind] = useState<SampleKind>("gender and age");
  const [group, setGroup] = useState("");
  const [attribute, setAttribute] = useState("");
  const [values, setValues] = useState("");
  const [wording, setWording] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const line: NewSampleLine = {
      kind,
      group: speaksOfAll(kind) ? "" : group || (groups[0]?.key ?? ""),
      attribute: speaksOfAttribute(kind) ? attribute || (names[0] ?? "") : "",
      values: kind === "a share in words" ? parts(values) : [],
      wording,
      of_attribute: "",
      of_values: [],
      quantifier: "",
    };
    add.mutate(line, { onSuccess: onDone });
  };
  return (
    <form className="sample-form" onSubmit={submit} autoComplete="off">
      <NativeSelect
        size="xs"
        label={t("It says")}
        value={kind}
        data={KINDS.map((value) => ({ value, label: kindName(value) }))}
        onChange={({ currentTarget }) =>
          setKind(KINDS.find((one) => one === currentTarget.value) ?? "gender and age")
        }
      />
      {!speaksOfAll(kind) && (
        <NativeSelect
          size="xs"
          label={t("Of")}
          value={group}
          data={groups.map(({ key, plural }) => ({ value: key, label: plural }))}
          onChange={({ currentTarget }) => setGroup(currentTarget.value)}
        />
      )}
      {speaksOfAttribute(kind) && (
        <NativeSelect
          size="xs"
          label={t("Attribute")}
          value={attribute}
          data={names}
          onChange={({ currentTarget }) => setAttribute(currentTarget.value)}
        />
      )}
      {kind === "a share in words" && (
        <TextInput
          size="xs"
          label={t("Values it counts")}
          description={t("Several with a semicolon between.")}
          required
          value={values}
          onChange={({ currentTarget }) => setValues(currentTarget.value)}
        />
      )}
      <TextInput
        size="xs"
        className="sample-wide"
        label={t("Wording")}
        description={
          kind === "a share in words"
            ? t("For example: {example}", { example: "{quantifier} of the {group} lived alone" })
            : t("Leave it empty for the usual wording.")
        }
        required={kind === "a share in words"}
        value={wording}
        onChange={({ currentTarget }) => setWording(currentTarget.value)}
      />
      <div className="sample-buttons">
        <Button type="submit" size="xs" loading={add.isPending}>
          {t("Add the line")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={add.error} onDismiss={add.reset} />
    </form>
  );
}
