/** Codes against codes, groups, people, reports or members; each cell opens its passages. */
import "./matrix.css";

import { NativeSelect } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useCodes } from "../../../api/code.ts";
import { useMatrix } from "../../../api/matrix.ts";
import type { Code, Matrix } from "../../../api/shapes.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { BesideCodes } from "../BesideCodes.tsx";
import { CellPassages } from "./CellPassages.tsx";
import { Grid } from "./Grid.tsx";
import { ACROSS, acrossName, unitName, UNITS } from "./naming.ts";

/** Which codes are shown: all, those at the top, or one with those directly beneath it. */
function isChosen(code: Code | undefined, which: string): boolean {
  if (code === undefined || which === "all") return true;
  return which === "top" ? code.parent_id === null : code.id === which || code.parent_id === which;
}

/** The row and the column; a code beside itself is named once. */
function cellTitle(shown: Matrix, open: { code: string; column: string }): string {
  const row = shown.rows.find(({ code_id }) => code_id === open.code)?.name ?? "";
  const column = shown.columns.find(({ id }) => id === open.column)?.name ?? "";
  return row === column ? row : t("{row} and {column}", { row, column });
}

function Room({ article, codes }: { article: string; codes: readonly Code[] }) {
  const search = useSearch({ from: "/code/matrix" });
  const go = useNavigate({ from: "/code/matrix" });
  const [which, setWhich] = useState("all");
  const across = ACROSS.find((each) => each === search.across) ?? "code";
  const unit = UNITS.find((each) => each === search.unit) ?? "people";
  const matrix = useMatrix(article, { across, unit });
  const { code, column } = search;
  const open = code === undefined || column === undefined ? undefined : { code, column };
  const parents = codes.filter(({ id }) => codes.some((other) => other.parent_id === id));
  return (
    <>
      <div className="matrix-choices">
        <NativeSelect
          size="xs"
          label={t("Codes across")}
          value={across}
          data={ACROSS.map((value) => ({ value, label: acrossName(value) }))}
          onChange={({ currentTarget }) => void go({ search: { across: currentTarget.value, unit } })}
        />
        <NativeSelect
          size="xs"
          label={t("Counted in")}
          value={unit}
          data={UNITS.map((value) => ({ value, label: unitName(value) }))}
          onChange={({ currentTarget }) => void go({ search: { across, unit: currentTarget.value } })}
        />
        <NativeSelect
          size="xs"
          label={t("Which codes")}
          value={which}
          data={[
            { value: "all", label: t("all") },
            { value: "top", label: t("those at the top") },
            ...parents.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => setWhich(currentTarget.value)}
        />
      </div>
      <Waiting query={matrix}>
        {(shown) => {
          const rows = shown.rows.filter(({ code_id }) => isChosen(codes.find(({ id }) => id === code_id), which));
          const all = shown.columns.map((_, place) => place);
          const columns = shown.across === "code" ? all.filter((place) => rows.some(({ code_id }) => code_id === shown.columns[place]?.id)) : all;
          return columns.length === 0 ? (
            <Empty>{t("Nothing to count across here yet. Code a passage, or say in the room Reports whose reports they are.")}</Empty>
          ) : (
            <>
              <Grid shown={shown} rows={rows} columns={columns} codes={codes} open={open} onOpen={(row, head) => void go({ search: { across, unit, code: row, column: head } })} />
              <p className="quiet matrix-meaning">
                {t("A code counts with those beneath it, and whoever coded counts. Codings of one code that share a character are one stretch. Nobody is counted twice, so rows and columns do not add up. A dash stands where one code is beneath the other.")}
              </p>
              {open !== undefined && (
                <CellPassages article={article} asked={{ across, unit, ...open }} name={cellTitle(shown, open)} codes={codes} />
              )}
            </>
          );
        }}
      </Waiting>
    </>
  );
}

function Codes({ article }: { article: string }) {
  const codes = useCodes(article);
  return (
    <Waiting query={codes}>
      {(found) =>
        found.length === 0 ? (
          <Empty>{t("There is no code yet. Once passages are coded, codes are counted here.")}</Empty>
        ) : (
          <Room article={article} codes={found} />
        )
      }
    </Waiting>
  );
}

export function MatrixRoom() {
  return <BesideCodes title={t("Matrix")}>{(article) => <Codes key={article} article={article} />}</BesideCodes>;
}
