/** Reading: what I was asked to read, how far we are, and the seal on what we noted. */
import "./reading.css";

import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useArticle, useArticles } from "../../api/article.ts";
import { useFinish, useMyReadings, useResume, useSeal } from "../../api/reading.ts";
import { useMe } from "../../api/session.ts";
import type { Reading, Seal } from "../../api/shapes.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { Diary } from "./Diary.tsx";
import { MyNotes } from "./MyNotes.tsx";
import { Readers } from "./Readers.tsx";
import { SealLine } from "./SealLine.tsx";

function ReadingRow({ reading, isNext }: { reading: Reading; isNext: boolean }) {
  const last = reading.passes.at(-1);
  const isUnderWay = last !== undefined && last.ended_at === null;
  return (
    <li className="reading-row" data-read={reading.is_read}>
      <Link to="/reading/$reportId" params={{ reportId: reading.report_id }} className="reading-key">
        {reading.key}
      </Link>
      <span className="quiet number">{tn("{count} word", "{count} words", reading.words)}</span>
      <span className="quiet">
        {isUnderWay && t("under way since {day}", { day: shownDay(last.begun_at, { dateStyle: "medium" }) })}
        {!isUnderWay && last?.ended_at && (
          <>
            <Icon name="check" size={14} />{" "}
            {t("read on {day}", { day: shownDay(last.ended_at, { dateStyle: "medium" }) })}
          </>
        )}
        {reading.passes.length > 1 && ` · ${t("reading no. {no}", { no: reading.passes.length })}`}
      </span>
      {isNext && (
        <Button
          size="compact-sm"
          renderRoot={(props) => <Link {...props} to="/reading/$reportId" params={{ reportId: reading.report_id }} />}
        >
          {isUnderWay ? t("Go on reading") : t("Read next")}
        </Button>
      )}
    </li>
  );
}

function Finishing({ article, seal, readings }: { article: string; seal: Seal; readings: Reading[] }) {
  const me = useMe()?.id;
  const mine = seal.readers.find(({ member_id }) => member_id === me);
  const finish = useFinish(article);
  const resume = useResume(article);
  const [isAsking, setAsking] = useState(false);
  if (mine === undefined || seal.state !== "sealed") return null;
  if (mine.has_finished) {
    return (
      <p className="finishing">
        {t("You have finished. The seal opens when all have.")}{" "}
        <Button size="compact-sm" variant="default" loading={resume.isPending} onClick={() => resume.mutate(undefined)}>
          {t("Go on reading alone")}
        </Button>
        <Refused error={resume.error} />
      </p>
    );
  }
  const left = readings.filter(({ is_read }) => !is_read).length;
  const isLast = seal.readers.every(({ member_id, has_finished }) => has_finished || member_id === me);
  if (left > 0) return null;
  return (
    <div className="finishing" role="group" aria-label={t("Finish reading")}>
      <p>
        {isLast
          ? t("You are the last. When you finish, the seal opens for all readers at once, and it never closes again.")
          : t("You have read all of it. When you say that you have finished, you can still go on until the seal opens.")}
      </p>
      {isLast && !isAsking ? (
        <Button onClick={() => setAsking(true)}>{t("Finish, and open the seal …")}</Button>
      ) : (
        <Button loading={finish.isPending} onClick={() => finish.mutate(undefined)}>
          {isLast ? t("Yes: open it for all of us") : t("I have finished reading")}
        </Button>
      )}
      {isAsking && (
        <Button variant="subtle" onClick={() => setAsking(false)}>
          {t("Not yet")}
        </Button>
      )}
      <Refused error={finish.error} onDismiss={() => finish.reset()} />
    </div>
  );
}

function Mine({ article, seal }: { article: string; seal: Seal }) {
  return (
    <section aria-labelledby="my-readings">
      <h2 id="my-readings">{t("What I read")}</h2>
      <Waiting query={useMyReadings(article)}>
        {(readings) => {
          const next = readings.find(({ is_read }) => !is_read);
          const read = readings.filter(({ is_read }) => is_read).length;
          if (readings.length === 0) {
            return (
              <p className="quiet">
                {seal.readers.length === 0
                  ? t("Ask the readers first, below; then their reports stand here.")
                  : t("You were not asked to read for this article.")}
              </p>
            );
          }
          return (
            <>
              <p className="number">{t("{read} of {of} reports read", { read, of: readings.length })}</p>
              <Finishing article={article} seal={seal} readings={readings} />
              <ul className="reading-list">
                {readings.map((reading) => (
                  <ReadingRow key={reading.report_id} reading={reading} isNext={reading === next} />
                ))}
              </ul>
            </>
          );
        }}
      </Waiting>
    </section>
  );
}

function Room({ article, title }: { article: string; title: string }) {
  const seal = useSeal(article);
  return (
    <Page title={t("Reading")} lead={title}>
      <Waiting query={seal}>
        {(known) => (
          <div className="reading-room">
            <SealLine seal={known} />
            {known.state === "read together" ? (
              <Empty>{t("Its reports are read in the room Codes, where everybody sees what the others do.")}</Empty>
            ) : (
              <>
                <Mine article={article} seal={known} />
                <MyNotes article={article} isSealed={known.state === "sealed"} />
                <Readers article={article} seal={known} />
                <Diary article={article} />
                <p className="quiet seal-honest">
                  {t("The seal is kept by this program. Whoever has the study's passphrase and another program could read what lies in the file; the guide says more.")}
                </p>
              </>
            )}
          </div>
        )}
      </Waiting>
    </Page>
  );
}

export function ReadingRoom() {
  const article = useArticle();
  const articles = useArticles();
  if (article === undefined) {
    return (
      <Waiting query={articles}>
        {() => <Empty>{t("Reading belongs to an article, and the study has none yet. Begin one first.")}</Empty>}
      </Waiting>
    );
  }
  return <Room key={article.id} article={article.id} title={article.title} />;
}
