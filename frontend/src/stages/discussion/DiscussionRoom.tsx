/** What there is to talk about, the meetings held, and everything that was decided. */
import "./discussion.css";

import { Button, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useArticle } from "../../api/article.ts";
import { useBeginMeeting, useMeetings } from "../../api/discussion.ts";
import { useMe } from "../../api/session.ts";
import type { Meeting } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { AgendaList } from "./AgendaList.tsx";
import { Decisions } from "./Decisions.tsx";
import { ToNotes } from "./FromNotes.tsx";
import { Present } from "./Present.tsx";

function Begin({ article }: { article: string }) {
  const me = useMe();
  const begin = useBeginMeeting(article);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [on, setOn] = useState(() => new Date().toLocaleDateString("sv-SE"));
  const [present, setPresent] = useState<string[]>(me === null ? [] : [me.id]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate(
      { on, present },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: "/discussion/$meetingId", params: { meetingId: id } }),
      },
    );
  };
  if (!isOpen) {
    return (
      <Button size="xs" onClick={() => setOpen(true)}>
        {t("Begin a meeting")}
      </Button>
    );
  }
  return (
    <form className="draft-form" onSubmit={submit} autoComplete="off" aria-label={t("Begin a meeting")}>
      <TextInput type="date" size="xs" required label={t("On")} value={on} onChange={({ currentTarget }) => setOn(currentTarget.value)} />
      <Present present={present} onChange={setPresent} />
      <div className="draft-buttons">
        <Button type="submit" size="xs" loading={begin.isPending}>
          {t("Begin")}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setOpen(false)}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={begin.error} onDismiss={begin.reset} />
    </form>
  );
}

function Held({ meetings }: { meetings: Meeting[] }) {
  const members = useMembers();
  return (
    <section className="discussion-section" aria-labelledby="discussion-held">
      <h2 id="discussion-held">{t("Meetings held")}</h2>
      <ul className="meetings">
        {[...meetings].reverse().map(({ id, held_on, present, decisions }) => (
          <li key={id}>
            <Link to="/discussion/$meetingId" params={{ meetingId: id }}>
              <time dateTime={held_on}>{shownDay(held_on)}</time>
            </Link>
            <span>
              {present.map((one) => members.find((member) => member.id === one)?.name ?? "?").join(", ")}
            </span>
            <span className="quiet">{tn("{count} decision", "{count} decisions", decisions.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DiscussionRoom() {
  const article = useArticle();
  return (
    <Page
      title={t("Discussion")}
      lead={t("What to talk about makes itself from what was changed since the team last met.")}
    >
      {article === undefined ? (
        <Empty>{t("Meetings belong to an article, and the study has none yet. Begin one first.")}</Empty>
      ) : (
        <Room article={article.id} />
      )}
    </Page>
  );
}

function Room({ article }: { article: string }) {
  return (
    <div className="discussion">
      <Waiting query={useMeetings(article)}>
        {({ items, next }) => (
          <>
            <section className="discussion-section" aria-labelledby="discussion-next">
              <h2 id="discussion-next">
                {items.length === 0 ? t("What has changed so far") : t("Changed since the last meeting")}
              </h2>
              <AgendaList agenda={next} />
              <ToNotes />
              <Begin article={article} />
            </section>
            {items.length > 0 && <Held meetings={items} />}
          </>
        )}
      </Waiting>
      <Decisions key={article} article={article} />
    </div>
  );
}
