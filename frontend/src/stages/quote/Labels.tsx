/** Who is which in print: the form of each group's labels, and the ledger of them. */
import { Button, Select, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useChooseForm, useFindRealNames, useGivePseudonym, useLabels } from "../../api/label.ts";
import type { LabelForm, LabelLine, LabelOutput, Labels as Ledger } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";

export function Labels({ article }: { article: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="quoted-shares labels" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("Who is which in print")}</summary>
      {isOpen && <LabelLedger article={article} />}
    </details>
  );
}

function LabelLedger({ article }: { article: string }) {
  const labels = useLabels(article);
  return (
    <Waiting query={labels}>
      {(ledger) => (
        <>
          <p className="quiet">
            {t("Labels follow from group and number. A change here changes every place at once.")}
          </p>
          <Forms article={article} ledger={ledger} />
          {ledger.shared.length > 0 && (
            <p className="slip-problems">
              {t("Several people print under one label: {labels}. Choose another form for one group.", {
                labels: ledger.shared.join(", "),
              })}
            </p>
          )}
          <Lines article={article} ledger={ledger} />
        </>
      )}
    </Waiting>
  );
}

function outputName(output: LabelOutput): string {
  return output === "article" ? t("In the article") : t("In the discussion edition");
}

function formName(form: LabelForm): string {
  const names: Readonly<Record<LabelForm, string>> = {
    arabic: t("Numbers: 7"),
    roman: t("Roman numbers: XV"),
    letters: t("Letters: G"),
    pseudonym: t("Pseudonyms"),
    none: t("Nobody is named"),
  };
  return names[form];
}

const FORMS: readonly LabelForm[] = ["arabic", "roman", "letters", "pseudonym", "none"];
const isForm = (value: string | null): value is LabelForm => FORMS.some((form) => form === value);

function Forms({ article, ledger }: { article: string; ledger: Ledger }) {
  const groups = useStudy().data?.groups ?? [];
  return (
    <div className="label-forms">
      {ledger.forms.map((each) => (
        <FormOf
          key={`${each.output}-${each.group}`}
          article={article}
          standing={each}
          group={groups.find(({ key }) => key === each.group)?.plural ?? each.group}
        />
      ))}
    </div>
  );
}

interface FormOfProps {
  article: string;
  standing: Ledger["forms"][number];
  group: string;
}

function FormOf({ article, standing, group }: FormOfProps) {
  const [isNaming, setNaming] = useState(false);
  const [reason, setReason] = useState(standing.reason);
  const choose = useChooseForm(article);
  useUnsent(isNaming && reason !== standing.reason);
  const keep = (form: LabelForm, why = "") =>
    choose.mutate(
      { group: standing.group, output: standing.output, form, reason: why },
      { onSuccess: () => setNaming(false) },
    );
  const withhold = (event: FormEvent) => {
    event.preventDefault();
    keep("none", reason);
  };
  const take = (value: string | null) => {
    if (!isForm(value)) return;
    setNaming(value === "none");
    if (value !== "none") keep(value);
  };
  return (
    <div>
      <Select
        size="xs"
        allowDeselect={false}
        label={`${group} · ${outputName(standing.output)}`}
        data={FORMS.map((form) => ({ value: form, label: formName(form) }))}
        value={isNaming ? "none" : standing.form}
        onChange={take}
      />
      {isNaming && (
        <form className="new-line" onSubmit={withhold}>
          <TextInput
            size="xs"
            label={t("Why nobody is named")}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" variant="default" disabled={reason.trim() === ""} loading={choose.isPending}>
            {t("Name nobody")}
          </Button>
        </form>
      )}
      {!isNaming && standing.form === "none" && <p className="quiet">{standing.reason}</p>}
      <Refused error={choose.error} onDismiss={choose.reset} />
    </div>
  );
}

function Lines({ article, ledger }: { article: string; ledger: Ledger }) {
  const groups = useStudy().data?.groups ?? [];
  const withPseudonyms = ledger.forms.some(({ form }) => form === "pseudonym");
  const find = useFindRealNames();
  return (
    <>
      {withPseudonyms && (
        <div className="form-foot">
          <Button size="compact-sm" variant="default" loading={find.isPending} onClick={() => find.mutate(undefined)}>
            {t("Compare with the names in the vault")}
          </Button>
          <span role="status" className="quiet">
            {find.data !== undefined &&
              (find.data.length === 0
                ? t("No pseudonym is a name that the vault keeps.")
                : tn("{count} pseudonym is a real name; it is marked below.", "{count} pseudonyms are real names; they are marked below.", find.data.length))}
          </span>
        </div>
      )}
      <Refused error={find.error} onDismiss={find.reset} />
      <div className="label-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("Group")}</th>
              <th scope="col">{t("Number")}</th>
              <th scope="col">{outputName("article")}</th>
              <th scope="col">{outputName("edition")}</th>
              {withPseudonyms && <th scope="col">{t("Pseudonym")}</th>}
            </tr>
          </thead>
          <tbody>
            {ledger.lines.map((line) => (
              <tr key={line.participant_id}>
                <td>{groups.find(({ key }) => key === line.group)?.singular ?? line.group}</td>
                <td className="number">
                  {line.number}
                  {line.is_above && <span className="quiet"> {t("above the group's size")}</span>}
                </td>
                <td className="number">{line.article ?? t("not named")}</td>
                <td className="number">{line.edition ?? t("not named")}</td>
                {withPseudonyms && (
                  <td>
                    <Pseudonym article={article} line={line} />
                    {find.data?.includes(line.participant_id) === true && <span>{t("A real name; invent another.")}</span>}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Pseudonym({ article, line }: { article: string; line: LabelLine }) {
  const [name, setName] = useState(line.pseudonym);
  const give = useGivePseudonym(article);
  const isChanged = name.trim() !== line.pseudonym;
  useUnsent(isChanged);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged) give.mutate({ participant: line.participant_id, name });
  };
  return (
    <form className="new-line" onSubmit={keep}>
      <TextInput
        size="xs"
        spellCheck={false}
        aria-label={t("Pseudonym of {group} {number}", { group: line.group, number: line.number })}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {isChanged && (
        <Button size="xs" type="submit" variant="default" loading={give.isPending}>
          {t("Keep")}
        </Button>
      )}
      <Refused error={give.error} onDismiss={give.reset} />
    </form>
  );
}
