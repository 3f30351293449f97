/** The latest steps of the study: who, when, what. */
import { Link } from "@tanstack/react-router";

import { useHistory } from "../../api/history.ts";
import { useMe } from "../../api/session.ts";
import { useMembers } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { stints } from "./lately.ts";

const SHOWN = 12;

export function Lately() {
  const history = useHistory();
  const members = useMembers();
  const me = useMe();
  const steps = (history.data?.pages.flat() ?? []).filter(({ undone }) => !undone);
  if (history.isError) return <Refused error={history.error} />;
  if (history.isSuccess && steps.length === 0) {
    return <Empty>{t("Nothing has happened yet. Every step will stand here, in a sentence.")}</Empty>;
  }
  const name = (id: string) =>
    id === me?.id ? t("You") : (members.find((one) => one.id === id)?.name ?? t("Counterpoint"));
  return (
    <>
      <ol className="lately">
        {stints(steps, SHOWN).map(({ actor, at, sentences }) => (
          <li key={`${actor} ${at}`}>
            <p>
              <span className="lately-who">{name(actor)}</span>
              <time className="quiet" dateTime={at}>
                {shownDay(at, { day: "numeric", month: "short" })}
              </time>
            </p>
            <ul>
              {sentences.map(({ text, times }) => (
                <li key={text}>
                  {text}
                  {times > 1 && <span className="quiet number"> × {times}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Link to="/history">{t("The whole history")}</Link>
    </>
  );
}
