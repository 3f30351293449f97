/** A table from a spreadsheet: what each column stands for, what it would set, and what not. */
import "../people.css";
import "./tableimport.css";

import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";

import { lookAtTable, type PeopleTable } from "../../../api/importing.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { MappingForm } from "./MappingForm.tsx";

export function TableImportRoom() {
  const [table, setTable] = useState<PeopleTable | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const look = useMutation({
    mutationFn: lookAtTable,
    onSuccess: (read) => {
      setTable(read);
      setTaken(null);
    },
  });
  const done = (facts: number) => {
    setTable(null);
    setTaken(facts);
  };
  return (
    <Page
      title={t("Import a table of people")}
      lead={
        <>
          {t("One row a person, one column a fact: .xlsx, .xls, .ods or .csv.")} ·{" "}
          <Link to="/people/table">{t("Attributes, as a table")}</Link>
        </>
      }
    >
      {taken !== null && (
        <p role="status">
          {tn("{count} fact was taken in, in one step.", "{count} facts were taken in, in one step.", taken)}{" "}
          <Link to="/people/table">{t("Look at them")}</Link>
        </p>
      )}
      <Button
        size="xs"
        variant={table === null ? "filled" : "default"}
        loading={look.isPending}
        leftSection={<Icon name="import" size={16} />}
        onClick={() => input.current?.click()}
      >
        {table === null ? t("Choose a file") : t("Choose another file")}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt"
        aria-label={t("A table of people")}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) look.mutate(file);
          currentTarget.value = "";
        }}
      />
      <Refused error={look.error} onDismiss={look.reset} />
      {table !== null && <MappingForm key={table.token} table={table} onDone={done} />}
    </Page>
  );
}
