/** All reports: whose, how far, and what nobody has said yet. */
import "./report.css";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useParticipants } from "../../api/participant.ts";
import { useReports } from "../../api/report.ts";
import type { Report } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { FileButton } from "../../kit/FileButton.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { useCommands } from "../../kit/keys.ts";
import { Listing } from "../../kit/Listing.tsx";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { byKey, STATE_ICON, stateName, unknownName, whoIs } from "./state.ts";

type Shown = "all" | "unknown" | "submitted";

function shownBy(word: string): Shown {
  return word === "unknown" || word === "submitted" ? word : "all";
}

function isShown(report: Report, shown: Shown, words: string): boolean {
  if (!report.key.toLowerCase().includes(words.toLowerCase())) return false;
  if (shown === "unknown") return report.unknown.length > 0;
  return shown === "all" || report.state === "submitted";
}

function Row({ report }: { report: Report }) {
  const people = useParticipants().data ?? [];
  const groups = useStudy().data?.groups ?? [];
  const params = { reportId: report.id };
  return (
    <tr>
      <td>
        <Link to="/reports/$reportId" params={params}>
          {report.key}
        </Link>
      </td>
      <td>{whoIs(report.participant_id, people, groups) ?? <span className="quiet">{t("not known")}</span>}</td>
      <td>
        <span className="report-state" data-state={report.state}>
          <Icon name={STATE_ICON[report.state]} size={14} />
          {report.brought_in && report.state === "draft" ? t("Brought in") : stateName(report.state)}
        </span>
      </td>
      <td data-number="true">{report.words}</td>
      <td className="quiet report-unknown">{report.unknown.map(unknownName).join(", ")}</td>
      <td>
        {report.version_in_analysis !== null && (
          <Link to="/code/$reportId" params={params}>
            {t("Code it")}
          </Link>
        )}
      </td>
    </tr>
  );
}

function Reports({ reports }: { reports: Report[] }) {
  const [shown, setShown] = useState<Shown>("all");
  const [words, setWords] = useState("");
  const listed = reports.filter((report) => isShown(report, shown, words)).sort(byKey);
  return (
    <>
      <div className="report-filter">
        <TextInput
          aria-label={t("Find a report by its key")}
          placeholder={t("Find a report by its key")}
          leftSection={<Icon name="filter" size={16} />}
          value={words}
          spellCheck={false}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          value={shown}
          aria-label={t("Which reports")}
          data={[
            { value: "all", label: t("All") },
            { value: "unknown", label: t("Something unknown") },
            { value: "submitted", label: t("Wait for approval") },
          ]}
          onChange={({ currentTarget }) => setShown(shownBy(currentTarget.value))}
        />
        <span className="quiet number">
          {tn("{count} report", "{count} reports", listed.length)} ·{" "}
          {tn("{count} word", "{count} words", listed.reduce((sum, one) => sum + one.words, 0))}
        </span>
      </div>
      {listed.length === 0 ? (
        <Empty>{t("No report is like that. Choose All, or write another key.")}</Empty>
      ) : (
        <Listing
          label={t("Reports")}
          columns={[
            { name: t("Report") },
            { name: t("Whose account") },
            { name: t("State") },
            { name: t("Words"), isNumber: true },
            { name: t("Not said yet") },
            { name: t("Coding"), isSilent: true },
          ]}
        >
          {listed.map((report) => (
            <Row key={report.id} report={report} />
          ))}
        </Listing>
      )}
    </>
  );
}

export function ReportsRoom() {
  const reports = useReports();
  const navigate = useNavigate();
  const open = () => void navigate({ to: "/reports/import" });
  const move = () => void navigate({ to: "/reports/project" });
  useCommands([
    { id: "bring-in", label: t("Bring in reports"), group: t("Reports"), run: open },
    { id: "move-in", label: t("Move a project in"), group: t("Reports"), run: move },
  ]);
  const isEmpty = reports.data?.length === 0;
  return (
    <Page
      title={t("Reports")}
      actions={
        <>
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/reports/plan" />}>
            {t("Who writes what")}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/reports/project" />}>
            {t("Move a project in")}
          </Button>
          <FileButton variant={isEmpty ? "filled" : "default"} onChosen={open}>
            {t("Bring in reports")}
          </FileButton>
        </>
      }
    >
      <Waiting query={reports}>
        {(items) =>
          items.length === 0 ? (
            <div className="report-drop">
              <Icon name="import" size={28} />
              <Empty>
                {t("Drop transcripts anywhere on this page, one or fifty: txt, md, docx, odt, rtf, pdf, html; with times: vtt, srt, TextGrid, eaf.")}
              </Empty>
            </div>
          ) : (
            <Reports reports={items} />
          )
        }
      </Waiting>
    </Page>
  );
}
