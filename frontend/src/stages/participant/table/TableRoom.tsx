/** People as rows, attributes as columns: a table to fill in, by keyboard alone if one likes. */
import "../people.css";
import "./table.css";

import { Button, NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";

import { useDefinitions } from "../../../api/attribute.ts";
import { useParticipants } from "../../../api/participant.ts";
import type { Definitions, Group, Participant } from "../../../api/shapes.ts";
import { useStudy } from "../../../api/study.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { columnName, columnsOf, countedValues, hasValue, MISSING, valueName } from "./cell.ts";
import { Definitions as DefinitionList } from "./Definitions.tsx";
import { Grid } from "./Grid.tsx";

const EVERYBODY = "all";

interface GroupTableProps {
  group: Group;
  people: readonly Participant[];
  known: Definitions;
}

function GroupTable({ group, people, known }: GroupTableProps) {
  const [by, setBy] = useState("");
  const [wanted, setWanted] = useState(EVERYBODY);
  const columns = useMemo(() => columnsOf(known.items, group.key), [known, group.key]);
  const column = columns.find(({ id }) => id === by);
  const shown = useMemo(
    () =>
      column === undefined || wanted === EVERYBODY
        ? people
        : people.filter((person) => hasValue(person, column, wanted.slice(1))),
    [people, column, wanted],
  );
  return (
    <>
      <div className="people-table-filter">
        <NativeSelect
          size="xs"
          label={t("Show by")}
          value={by}
          data={[{ value: "", label: t("everybody") }, ...columns.map((one) => ({ value: one.id, label: columnName(one) }))]}
          onChange={({ currentTarget }) => {
            setBy(currentTarget.value);
            setWanted(EVERYBODY);
          }}
        />
        {column !== undefined && (
          <NativeSelect
            size="xs"
            label={t("Value")}
            value={wanted}
            data={[
              { value: EVERYBODY, label: t("any") },
              ...countedValues(people, column).map(([value, count]) => ({
                // Marked, so that no value of anybody is taken for "any".
                value: `=${value}`,
                label: `${value === MISSING ? t("not recorded") : valueName(value)} · ${count}`,
              })),
            ]}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        )}
        <span className="quiet number" role="status">
          {t("{count} of {of}", { count: shown.length, of: people.length })}
        </span>
      </div>
      {people.length === 0 ? (
        <Empty>{t("Nobody is in this group yet. Add somebody in the room People, or import a table.")}</Empty>
      ) : (
        <Grid label={group.plural} people={shown} columns={columns} interviewedOn={known.interviewed_on} />
      )}
    </>
  );
}

export function TableRoom() {
  const groups = useStudy().data?.groups ?? [];
  const [chosen, setChosen] = useState("");
  const [isDefining, setDefining] = useState(false);
  const people = useParticipants();
  const known = useDefinitions();
  const group = groups.find(({ key }) => key === chosen) ?? groups[0];
  const mine = useMemo(
    () => (people.data ?? []).filter((one) => one.group === group?.key),
    [people.data, group?.key],
  );
  if (group === undefined) return null;
  return (
    <Page
      title={t("Attributes")}
      lead={
        <>
          {t("What is known of each person at the time of the interview.")} ·{" "}
          <Link to="/people">{t("All people")}</Link> · <Link to="/people/import">{t("Import a table")}</Link>
        </>
      }
      actions={
        <>
          <NativeSelect
            size="xs"
            aria-label={t("Group")}
            value={group.key}
            data={groups.map(({ key, plural }) => ({ value: key, label: plural }))}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
          <Button size="xs" variant="default" aria-expanded={isDefining} onClick={() => setDefining(!isDefining)}>
            {t("What is asked")}
          </Button>
        </>
      }
    >
      <Waiting query={people}>
        {() => (
          <Waiting query={known}>
            {(definitions) => (
              <>
                {isDefining && (
                  <DefinitionList
                    group={group}
                    all={definitions.items.filter((one) => one.group === group.key)}
                  />
                )}
                <GroupTable key={group.key} group={group} people={mine} known={definitions} />
              </>
            )}
          </Waiting>
        )}
      </Waiting>
    </Page>
  );
}
