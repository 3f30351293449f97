/** A work, entered or mended by hand. */
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { type Csl, useKeepWork } from "../../../api/reference.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { cslOf, type Fields, fieldsOf } from "./fields.ts";

interface WorkFormProps {
  article: string;
  id: string | null;
  csl: Csl;
  /** The title of a sibling is that article's own. */
  isSibling: boolean;
  onDone: () => void;
}

const typeChoices = () => [
  { value: "article-journal", label: t("Journal article") },
  { value: "book", label: t("Book") },
  { value: "chapter", label: t("Chapter in a book") },
  { value: "report", label: t("Report") },
  { value: "thesis", label: t("Thesis") },
  { value: "webpage", label: t("Web page") },
  { value: "paper-conference", label: t("Conference paper") },
  { value: "document", label: t("Something else") },
];

export function WorkForm({ article, id, csl, isSibling, onDone }: WorkFormProps) {
  const keep = useKeepWork(article);
  const [fields, setFields] = useState<Fields>(() => fieldsOf(csl));
  const types = typeChoices();
  const known = types.some(({ value }) => value === fields.type);
  const field = (name: keyof Fields, label: string, hint?: string) => (
    <TextInput
      size="xs"
      label={label}
      description={hint}
      value={fields[name]}
      onChange={({ currentTarget }) => setFields({ ...fields, [name]: currentTarget.value })}
    />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate({ id, csl: cslOf(fields, csl) }, { onSuccess: onDone });
  };
  return (
    <form className="work-form" aria-label={id === null ? t("Add a work") : t("Mend the work")} onSubmit={submit}>
      <NativeSelect
        size="xs"
        label={t("Kind of work")}
        value={fields.type}
        data={known ? types : [...types, { value: fields.type, label: fields.type }]}
        onChange={({ currentTarget }) => setFields({ ...fields, type: currentTarget.value })}
      />
      {field("author", t("Authors"), t("Last name, first name; an organisation without a comma. Semicolons between them."))}
      {field("year", t("Year"))}
      {!isSibling && field("title", t("Title"))}
      {field("container-title", t("Journal or book it stands in"))}
      {field("editor", t("Editors"))}
      {field("volume", t("Volume"))}
      {field("issue", t("Issue"))}
      {field("page", t("Pages"))}
      {field("publisher", t("Publisher"))}
      {field("publisher-place", t("Place"))}
      {field("DOI", t("DOI"))}
      {field("URL", t("Web address"))}
      <Refused error={keep.error} onDismiss={keep.reset} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" loading={keep.isPending} disabled={fields.title.trim() === ""}>
          {t("Keep it")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onDone}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
