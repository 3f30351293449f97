/** A report: its words in the reading serif, and beside them what is known of it. */
import "./report.css";

import { Button } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { type RefObject, useMemo, useRef, useState } from "react";

import { useVersions } from "../../api/comparing.ts";
import { type ReadReport, useReport } from "../../api/report.ts";
import { useMe } from "../../api/session.ts";
import { type SoundedText, useSound, useSoundedText } from "../../audio/sound.ts";
import { SoundBar } from "../../audio/SoundBar.tsx";
import type { Player } from "../../audio/player.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { MemoOf } from "../memo/MemoOf.tsx";
import { ApprovalSteps } from "./ApprovalSteps.tsx";
import { ExclusionLog, LogExport } from "./ExclusionLog.tsx";
import { PassageWords } from "./PassageWords.tsx";
import { ReportFactsForm } from "./ReportFactsForm.tsx";
import { ReplacePanel } from "./replacing/ReplacePanel.tsx";
import { STATE_ICON, stateName } from "./state.ts";

interface WordsProps {
  report: ReadReport;
  place: RefObject<HTMLElement | null>;
  player: Player | null;
  sounded: SoundedText;
}

function Words({ report, place, player, sounded: { passages, current } }: WordsProps) {
  const [edited, setEdited] = useState<string | null>(null);
  const [marked, setMarked] = useState<string | null>(null);
  const mayMark = useMe()?.roles.some((role) => role !== "auditor") ?? false;
  const heard = useMemo(
    () => new Map(player === null ? [] : passages.map((passage) => [passage.id, { player, passage }])),
    [player, passages],
  );
  if (!report.mayRead) {
    return (
      <Empty>
        {t(
          "Until its approval a report is read by its writer, and by its interviewer once it is handed over; then by everybody.",
        )}
      </Empty>
    );
  }
  return (
    <article ref={place} className="report-words" aria-label={t("The report's words")}>
      {heard.size > 0 && (
        <p className="quiet report-hint">
          {t("Press a time to hear the passage, or a word: where a word is said is reckoned from the letters before it.")}
        </p>
      )}
      {report.passages.map((passage) => (
        <PassageWords
          key={passage.id}
          report={report}
          passage={passage}
          isEdited={edited === passage.id}
          onEdit={setEdited}
          isMarked={marked === passage.id}
          onMark={mayMark ? setMarked : null}
          heard={heard.get(passage.id) ?? null}
          isSounding={current === passage.id}
        />
      ))}
    </article>
  );
}

function Report({ report }: { report: ReadReport }) {
  const place = useRef<HTMLElement>(null);
  const sound = useSound(report.interview_id);
  const sounded = useSoundedText(sound.player, report.passages, place);
  return (
    <>
      <SoundBar sound={sound} passages={sounded.passages} follow={sounded.follow} />
      <Sheet report={report} player={sound.player} place={place} sounded={sounded} />
    </>
  );
}

/** What is left out of the recording; those who wrote and review bring it back. */
function LeftOut({ report, interview }: { report: ReadReport; interview: string }) {
  const me = useMe()?.id;
  const mayRestore = me !== undefined && [report.writer_id, report.interviewer_id, report.substitute_id].includes(me);
  return (
    <section className="report-facts" aria-labelledby="report-left-out">
      <h2 id="report-left-out">{t("Left out of the sound")}</h2>
      <ExclusionLog interview={interview} mayRestore={mayRestore} />
      <LogExport />
    </section>
  );
}

/** Nothing to compare with before there is a second version that one may read. */
function Compare({ report }: { report: ReadReport }) {
  const versions = useVersions(report.id).data ?? [];
  if (versions.length < 2) return null;
  return (
    <Link to="/reports/$reportId/versions" params={{ reportId: report.id }} search={{}}>
      {t("Compare versions")}
    </Link>
  );
}

function Sheet({ report, player, place, sounded }: WordsProps) {
  const isAuditor = useMe()?.roles.every((role) => role === "auditor") ?? true;
  return (
    <Page
      title={report.key}
      lead={
        <span className="report-lead">
          <span className="report-state" data-state={report.state}>
            <Icon name={STATE_ICON[report.state]} size={14} />
            {stateName(report.state)}
          </span>
          {report.brought_in && <span>{t("Brought in")}</span>}
          <span className="number">{t("Version {number}", { number: report.text_version || report.version })}</span>
          <Compare report={report} />
          <span className="number">{tn("{count} word", "{count} words", report.words)}</span>
        </span>
      }
      actions={
        report.version_in_analysis !== null && (
        <>
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link {...props} to="/quotes/cut/$reportId" params={{ reportId: report.id }} />
            )}
            leftSection={<Icon name="quote" size={16} />}
          >
            {t("Cut a quote")}
          </Button>
          <Button
            variant={report.state === "submitted" ? "default" : "filled"}
            renderRoot={(props) => (
              <Link {...props} to="/code/$reportId" params={{ reportId: report.id }} />
            )}
            leftSection={<Icon name="code" size={16} />}
          >
            {t("Code this report")}
          </Button>
        </>
        )
      }
    >
      <div className="report">
        <Words report={report} place={place} player={player} sounded={sounded} />
        <aside className="report-aside" aria-label={t("About this report")}>
          <ReportFactsForm report={report} />
          <ApprovalSteps report={report} />
          <MemoOf about="report" id={report.id} className="report-facts" />
          {report.mayRead && !isAuditor && <ReplacePanel region={place} report={report.id} interview={null} />}
          {report.interview_id !== null && <LeftOut report={report} interview={report.interview_id} />}
        </aside>
      </div>
    </Page>
  );
}

export function ReportRoom() {
  const { reportId } = useParams({ from: "/reports/$reportId" });
  return <Waiting query={useReport(reportId)}>{(report) => <Report key={report.id} report={report} />}</Waiting>;
}
