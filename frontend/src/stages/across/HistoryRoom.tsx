/** The study's diary, in sentences. */
import "./across.css";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";

import { useHistory } from "../../api/history.ts";
import type { Happening, Member } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay, shownTime } from "../../kit/moment.ts";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t, told } from "../../lib/translation.ts";
import { Verification } from "./Verification.tsx";

interface Wanted {
  who: string;
  words: string;
}

function isWanted(step: Happening, { who, words }: Wanted): boolean {
  if (who !== "" && step.actor !== who) return false;
  return told(step).toLowerCase().includes(words.trim().toLowerCase());
}

/** Steps that say the same, one after the other, stand as one line with a count. */
function folded(steps: readonly Happening[]): { step: Happening; times: number }[] {
  const lines: { step: Happening; times: number }[] = [];
  for (const step of steps) {
    const last = lines.at(-1);
    const isSame =
      last !== undefined &&
      told(last.step) === told(step) &&
      last.step.actor === step.actor &&
      last.step.undone === step.undone &&
      last.step.at.slice(0, 16) === step.at.slice(0, 16);
    if (isSame) last.times += 1;
    else lines.push({ step, times: 1 });
  }
  return lines;
}

interface LineProps {
  step: Happening;
  times: number;
  members: readonly Member[];
}

function Line({ step, times, members }: LineProps) {
  const who = members.find(({ id }) => id === step.actor)?.name ?? t("Counterpoint");
  return (
    <li className="diary-line" data-undone={step.undone}>
      <time dateTime={step.at}>{shownTime(step.at)}</time>
      <span className="diary-who">{who}</span>
      <span>
        <span className="diary-sentence">{told(step)}</span>
        {times > 1 && <span className="quiet number"> × {times}</span>}
        {step.undone && <span className="quiet"> {t("(taken back)")}</span>}
      </span>
    </li>
  );
}

function Diary({ steps, members }: { steps: Happening[]; members: readonly Member[] }) {
  const days = [...Map.groupBy(steps, ({ at }) => shownDay(at, { dateStyle: "full" }))];
  return days.map(([day, happened]) => (
    <section key={day} className="history-day">
      <h2>{day}</h2>
      <ol>
        {folded(happened).map(({ step, times }) => (
          <Line key={step.seq} step={step} times={times} members={members} />
        ))}
      </ol>
    </section>
  ));
}

export function HistoryRoom() {
  const [wanted, setWanted] = useState<Wanted>({ who: "", words: "" });
  const history = useHistory();
  const members = useMembers();
  const all = history.data?.pages.flat() ?? [];
  const steps = all.filter((step) => isWanted(step, wanted));
  return (
    <Page
      title={t("History")}
      lead={t("Everything that was done, by whom and when. Nobody's words stand in it.")}
      actions={<Verification />}
    >
      <div className="diary-filter">
        <NativeSelect
          aria-label={t("Whose steps")}
          value={wanted.who}
          data={[
            { value: "", label: t("Everybody's steps") },
            ...members.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => setWanted({ ...wanted, who: currentTarget.value })}
        />
        <TextInput
          aria-label={t("Words in the sentence")}
          placeholder={t("Words in the sentence")}
          leftSection={<Icon name="filter" size={16} />}
          value={wanted.words}
          spellCheck={false}
          onChange={({ currentTarget }) => setWanted({ ...wanted, words: currentTarget.value })}
        />
      </div>
      <Refused error={history.error} />
      {history.isSuccess && steps.length === 0 && (
        <Empty>{t("No step is like that among those fetched. Fetch earlier ones, or ask for less.")}</Empty>
      )}
      <Diary steps={steps} members={members} />
      {history.hasNextPage && (
        <Button
          variant="default"
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t("Earlier steps")}
        </Button>
      )}
    </Page>
  );
}
