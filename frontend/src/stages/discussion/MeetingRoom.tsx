/** One meeting: who is there, what had changed, what was said, what was decided. */
import "./discussion.css";

import { Button } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";

import { useBelongsTo } from "../../api/article.ts";
import { useChangeMeeting, useExportMinutes, useMeeting } from "../../api/discussion.ts";
import type { OneMeeting } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { Written } from "../../kit/Written.tsx";
import { t } from "../../lib/translation.ts";
import { AgendaList } from "./AgendaList.tsx";
import { Decisions } from "./Decisions.tsx";
import { ToNotes } from "./FromNotes.tsx";
import { Present } from "./Present.tsx";

function Open({ shown: { meeting, agenda } }: { shown: OneMeeting }) {
  const change = useChangeMeeting(meeting.id);
  // Its own, since the fields of the words say themselves what became of them.
  const keep = useChangeMeeting(meeting.id);
  const write = useExportMinutes(meeting.id);
  return (
    <Page
      title={t("Meeting of {day}", { day: shownDay(meeting.held_on) })}
      actions={
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="export" size={14} />}
          loading={write.isPending}
          onClick={() => write.mutate(undefined)}
        >
          {t("Minutes as a document (.docx)")}
        </Button>
      }
    >
      <Refused error={write.error} onDismiss={write.reset} />
      <div className="discussion">
        <Present present={meeting.present} onChange={(present) => change.mutate({ present })} />
        <Refused error={change.error} onDismiss={change.reset} />
        <section className="discussion-section" aria-labelledby="meeting-agenda">
          <h2 id="meeting-agenda">{t("Agenda: what had changed")}</h2>
          <AgendaList agenda={agenda} />
          <ToNotes />
          <Written
            label={t("Also on the agenda")}
            value={meeting.points}
            onKeep={(points, seen) => keep.mutateAsync({ points, seen: { points: seen } })}
          />
        </section>
        <section className="discussion-section" aria-labelledby="meeting-notes">
          <h2 id="meeting-notes">{t("Notes")}</h2>
          <Written
            label={t("What was said")}
            value={meeting.notes}
            onKeep={(notes, seen) => keep.mutateAsync({ notes, seen: { notes: seen } })}
          />
        </section>
        <Decisions article={meeting.article_id} meeting={meeting.id} ids={meeting.decisions} />
      </div>
    </Page>
  );
}

export function MeetingRoom() {
  const { meetingId } = useParams({ from: "/discussion/$meetingId" });
  const meeting = useMeeting(meetingId);
  useBelongsTo(meeting.data?.meeting.article_id);
  return (
    <>
      <p className="back-link meeting-back">
        <Link to="/discussion">
          <Icon name="left" size={14} />
          {t("All meetings and decisions")}
        </Link>
      </p>
      <Waiting query={meeting}>{(shown) => <Open key={shown.meeting.id} shown={shown} />}</Waiting>
    </>
  );
}
