/** Codes against codes, people, values or thirds of the interview; each cell opens its passages. */
import "./matrix.css";

import { NativeSelect } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useDefinitions } from "../../../api/attribute.ts";
import { useCodes } from "../../../api/code.ts";
import { useFacets } from "../../../api/facet.ts";
import { type Asked, useMatrix, useMatrixFile } from "../../../api/matrix.ts";
import type { Across, Code, Matrix } from "../../../api/shapes.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { BesideCodes } from "../BesideCodes.tsx";
import { CellPassages } from "./CellPassages.tsx";
import { CountFiles } from "./CountFiles.tsx";
import { Grid, type GridRow } from "./Grid.tsx";
import { ACROSS, acrossName, columnName, unitName, UNITS } from "./naming.ts";
import { rowsOf } from "./tree.ts";

/** The row and the column; a code beside itself is named once. */
function cellTitle(shown: Matrix, open: { code: string; column: string }): string {
  const row = shown.rows.find(({ code_id }) => code_id === open.code)?.name ?? "";
  const column = columnName(shown.across, shown.columns.find(({ id }) => id === open.column));
  return row === column ? row : t("{row} and {column}", { row, column });
}

/** The facets, or the attributes, whose values can stand across; groups asked alike stand once. */
function useValued(article: string, across: Across): { value: string; label: string }[] | undefined {
  const facets = useFacets(article).data;
  const asked = useDefinitions().data?.items;
  if (across === "facet") return facets?.map(({ id, name }) => ({ value: id, label: name }));
  if (across !== "attribute") return [];
  const named = new Map((asked ?? []).filter((each) => !each.is_retired).map((each) => [each.name.toLowerCase(), each]));
  return asked && [...named.values()].map(({ id, name }) => ({ value: id, label: name }));
}

function Room({ article, codes }: { article: string; codes: readonly Code[] }) {
  const search = useSearch({ from: "/code/matrix" });
  const go = useNavigate({ from: "/code/matrix" });
  const [which, setWhich] = useState("all");
  const across = ACROSS.find((each) => each === search.across) ?? "code";
  const unit = UNITS.find((each) => each === search.unit) ?? "people";
  const valued = useValued(article, across);
  const hasValues = across === "facet" || across === "attribute";
  const by = hasValues ? (valued?.find(({ value }) => value === search.by) ?? valued?.[0])?.value : undefined;
  const asked = { across, unit, ...(by !== undefined && { by }) };
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
        {by !== undefined && (
          <NativeSelect
            size="xs"
            label={across === "facet" ? t("Which facet") : t("Which attribute")}
            value={by}
            data={valued ?? []}
            onChange={({ currentTarget }) => void go({ search: { across, by: currentTarget.value, unit } })}
          />
        )}
        <NativeSelect
          size="xs"
          label={t("Counted in")}
          value={unit}
          data={UNITS.map((value) => ({ value, label: unitName(value) }))}
          onChange={({ currentTarget }) => void go({ search: { ...asked, unit: currentTarget.value } })}
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
      {!hasValues || by !== undefined ? (
        <Counted article={article} codes={codes} asked={asked} which={which} />
      ) : (
        valued !== undefined && (
          <Empty>
            {across === "facet"
              ? t("The article has no facet yet. Add one in the room Facets, and give its values to codings.")
              : t("No group is asked for any attribute yet. Add one in the table of people.")}
          </Empty>
        )
      )}
    </>
  );
}

function Counted({ article, codes, asked, which }: { article: string; codes: readonly Code[]; asked: Asked; which: string }) {
  const { code, column } = useSearch({ from: "/code/matrix" });
  const go = useNavigate({ from: "/code/matrix" });
  const matrix = useMatrix(article, asked);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const places = rowsOf(codes, which, folded);
  const file = useMatrixFile(article, asked, places.length < codes.length ? places.map((each) => each.code.id) : null);
  const open = code === undefined || column === undefined ? undefined : { code, column };
  const fold = (id: string) => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolded(next);
  };
  return (
    <Waiting query={matrix}>
      {(shown) => {
        const counted = new Map(shown.rows.map((row) => [row.code_id, row]));
        const rows = places.flatMap((place): GridRow[] => {
          const row = counted.get(place.code.id);
          return row === undefined ? [] : [{ ...place, ...row }];
        });
        const at = new Map(shown.columns.map(({ id }, place) => [id, place]));
        const columns = shown.across === "code" ? rows.flatMap(({ code_id }) => at.get(code_id) ?? []) : [...at.values()];
        return columns.length === 0 ? (
          <Empty>{t("Nothing to count across here yet. Code a passage, or say in the room Reports whose reports they are.")}</Empty>
        ) : (
          <>
            <Grid
              shown={shown}
              rows={rows}
              columns={columns}
              folded={folded}
              onFold={fold}
              open={open}
              onOpen={(row, head) => void go({ search: { ...asked, code: row, column: head } })}
            />
            <p className="quiet matrix-meaning">
              {t("A code counts with those beneath it, and whoever coded counts. Codings of one code that share a character are one stretch. Nobody is counted twice, so rows and columns do not add up. A dash stands where one code is beneath the other.")}
            </p>
            {shown.across === "third" && (
              <p className="quiet matrix-meaning">{t("A coding lies in that third of its report’s characters in which its middle lies.")}</p>
            )}
            <CountFiles write={file}>
              {shown.across === "person" || shown.across === "report"
                ? t("Each column is one person’s, so the file is for the team alone: nothing is held back in it.")
                : undefined}
            </CountFiles>
            {open !== undefined && <CellPassages article={article} asked={{ ...asked, ...open }} name={cellTitle(shown, open)} codes={codes} />}
          </>
        );
      }}
    </Waiting>
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
