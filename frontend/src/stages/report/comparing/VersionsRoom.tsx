/** Two versions of a report side by side: what stayed, what reads otherwise, what came and went. */
import { Button, NativeSelect } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";

import { useComparison, useVersions } from "../../../api/comparing.ts";
import { useReport } from "../../../api/report.ts";
import type { Comparison, Version } from "../../../api/shapes.ts";
import { useMembers } from "../../../api/study.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { useCommands } from "../../../kit/keys.ts";
import { Keys } from "../../../kit/Keys.tsx";
import { shownDay, shownTime } from "../../../kit/moment.ts";
import { Page } from "../../../kit/Page.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { Beside } from "./Beside.tsx";
import { RowPair } from "./RowPair.tsx";
import { changes, firstPair } from "./rows.ts";

interface Pair {
  before: number;
  after: number;
}

/** "Version 2 · approved · Ada, 28 Nov 2026, 21:04". */
function useVersionName(): (version: Version) => string {
  const members = useMembers();
  return ({ no, by, at, is_approved, in_analysis }) =>
    [
      t("Version {number}", { number: no }),
      ...(in_analysis ? [t("in analysis")] : is_approved ? [t("approved before")] : []),
      `${members.find(({ id }) => id === by)?.name ?? ""}, ${shownDay(at, { dateStyle: "medium" })}, ${shownTime(at)}`,
    ].join(" · ");
}

interface ChooseProps {
  versions: readonly Version[];
  pair: Pair;
  onChoose: (pair: Pair) => void;
}

function Choose({ versions, pair, onChoose }: ChooseProps) {
  const name = useVersionName();
  const data = versions.map((version) => ({ value: String(version.no), label: name(version) }));
  return (
    <div className="comparing-choose">
      <NativeSelect
        label={t("On the left")}
        data={data}
        value={String(pair.before)}
        onChange={({ currentTarget }) => onChoose({ ...pair, before: Number(currentTarget.value) })}
      />
      <NativeSelect
        label={t("On the right")}
        data={data}
        value={String(pair.after)}
        onChange={({ currentTarget }) => onChoose({ ...pair, after: Number(currentTarget.value) })}
      />
    </div>
  );
}

function goToChange(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>("[data-difference]")];
  const at = all.findIndex((one) => one === document.activeElement);
  const to = at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by;
  const target = all[to];
  target?.focus();
  target?.scrollIntoView({ block: "center" });
}

function Rows({ comparison, pair }: { comparison: Comparison; pair: Pair }) {
  const count = changes(comparison.rows);
  const group = t("Versions");
  useCommands([
    { id: "next-change", group, label: t("Next difference"), keys: ["j"], run: () => goToChange(1) },
    { id: "change-before", group, label: t("Difference before"), keys: ["k"], run: () => goToChange(-1) },
  ]);
  const titles = [pair.before, pair.after].map((number) => t("Version {number}", { number }));
  return (
    <>
      <p className="comparing-count" role="status">
        {count === 0
          ? t("The two versions are the same, word for word.")
          : tn("{count} place differs.", "{count} places differ.", count)}
        {count > 0 && (
          <span className="quiet">
            <Keys keys={["j"]} /> {t("next")} <Keys keys={["k"]} /> {t("before")}
          </span>
        )}
      </p>
      <Beside
        label={t("Both versions")}
        titles={titles}
        rows={comparison.rows}
        fold={(same) => tn("{count} passage is the same", "{count} passages are the same", same)}
      >
        {(row) => <RowPair row={row} titles={titles} />}
      </Beside>
    </>
  );
}

function Compared({ report, versions, pair }: { report: string; versions: readonly Version[]; pair: Pair }) {
  const navigate = useNavigate();
  const comparison = useComparison(report, pair.before, pair.after);
  return (
    <>
      <Choose
        versions={versions}
        pair={pair}
        onChoose={(search) =>
          void navigate({ to: "/reports/$reportId/versions", params: { reportId: report }, search, replace: true })
        }
      />
      <Waiting query={comparison}>
        {(found) => <Rows key={`${found.before} ${found.after}`} comparison={found} pair={found} />}
      </Waiting>
    </>
  );
}

export function VersionsRoom() {
  const { reportId } = useParams({ from: "/reports/$reportId/versions" });
  const asked = useSearch({ from: "/reports/$reportId/versions" });
  const report = useReport(reportId);
  const versions = useVersions(reportId);
  return (
    <Waiting query={report}>
      {({ key }) => (
        <Page
          title={t("Versions of {report}", { report: key })}
          lead={t("Passages are matched first, then the words in those that changed: so codings move along, too.")}
          actions={
            <Button
              variant="default"
              renderRoot={(props) => <Link {...props} to="/reports/$reportId" params={{ reportId }} />}
            >
              {t("To the report")}
            </Button>
          }
        >
          <Waiting query={versions}>
            {(known) => {
              const first = firstPair(known);
              return first === null ? (
                <Empty>
                  {t("There is one version that you may read. A correction, or a draft handed in again, makes the next.")}
                </Empty>
              ) : (
                <Compared report={reportId} versions={known} pair={{ ...first, ...asked }} />
              );
            }}
          </Waiting>
        </Page>
      )}
    </Waiting>
  );
}
