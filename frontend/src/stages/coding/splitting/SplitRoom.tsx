/** A code is split by re-reading: its passages one by one, each kept or sent to another code by one key. */
import "../drawer.css";
import "./split.css";

import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

import { useCodePassages, useCodes, useRetireCode } from "../../../api/code.ts";
import { useRecode, useRecodeAll } from "../../../api/recoding.ts";
import { useMe } from "../../../api/session.ts";
import { whileUnsent } from "../../../api/unsent.ts";
import type { Code, CodePassage } from "../../../api/shapes.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { type Command, useCommands } from "../../../kit/keys.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { BesideCodes } from "../BesideCodes.tsx";
import { PassageInContext } from "./PassageInContext.tsx";
import { type Read, targetsIn, waitingOf } from "./queue.ts";
import { Targets } from "./Targets.tsx";

/** All passages of a code: they are few enough to be read, so all are asked for. */
function useAllPassages(code: string) {
  const pages = useCodePassages(code);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return { items, error: pages.error, isWhole: pages.isSuccess && !hasNextPage };
}

function Queue({ code, codes }: { code: Code; codes: Code[] }) {
  const me = useMe();
  const passages = useAllPassages(code.id);
  const recode = useRecode(code.article_id);
  const recodeAll = useRecodeAll(code.article_id);
  const navigate = useNavigate({ from: "/code/split/$codeId" });
  const { to } = useSearch({ from: "/code/split/$codeId" });
  const [read, setRead] = useState<readonly Read[]>([]);
  const [at, setAt] = useState(0);
  const [isNaming, setNaming] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const line = useRef(Promise.resolve());
  const targets = targetsIn(to).flatMap((id) => codes.find((one) => one.id === id && id !== code.id) ?? []);
  const waiting = waitingOf(passages.items, me?.id ?? "", read);
  const here = waiting[Math.min(at, waiting.length - 1)];
  const others = passages.items.filter(({ by }) => by !== me?.id).length;

  const put = (ids: readonly string[]) =>
    void navigate({ search: ids.length === 0 ? {} : { to: ids.join(",") }, replace: true });
  const decide = (what: Read["what"]) => {
    if (here !== undefined) setRead((old) => [...old, { id: here.id, what }]);
  };
  /** A key is meant for the passage before the eye, answered or not: what was sent waits its turn. */
  const inTurn = (coding: string, target: string, onRefused: () => void) => {
    const before = line.current;
    const ask = async () => {
      await before;
      try {
        await recode.mutateAsync({ coding, code: target });
      } catch (error) {
        setRefused(error);
        onRefused();
      }
    };
    line.current = whileUnsent(ask());
  };
  const send = (target: string | undefined) => {
    if (here === undefined || target === undefined || recodeAll.isPending) return;
    const { id } = here;
    decide("sent");
    inTurn(id, target, () => setRead((old) => old.filter((one) => one.id !== id)));
  };
  /** What was sent is sent back by name: the latest step of all may be another, such as a new code. */
  const takeBack = () => {
    const latest = read.at(-1);
    if (latest === undefined || recodeAll.isPending) return;
    setRead((old) => old.slice(0, -1));
    setAt(0);
    if (latest.what === "sent") inTurn(latest.id, code.id, () => setRead((old) => [...old, latest]));
  };
  const sent = [...new Set(read.flatMap(({ id, what }) => (what === "sent" ? [id] : [])))];
  /** The whole split goes back in one step: all of it, or nothing. */
  const takeAllBack = () =>
    recodeAll.mutate(
      { codings: sent, code: code.id },
      {
        onSuccess: () => {
          setRead((old) => old.filter(({ id }) => !sent.includes(id)));
          setAt(0);
        },
      },
    );
  const forgetRefusal = () => {
    setRefused(null);
    recodeAll.reset();
  };
  const group = t("Split by re-reading");
  const commands: Command[] = [
    { id: "split-next", group, label: t("Look at the next passage"), keys: ["ArrowRight"], run: () => setAt(Math.min(at + 1, waiting.length - 1)) },
    { id: "split-before", group, label: t("Look at the passage before"), keys: ["ArrowLeft"], run: () => setAt(Math.max(at - 1, 0)) },
    { id: "split-keep", group, label: t("Keep the passage where it is"), keys: ["k"], run: () => decide("kept") },
    { id: "split-later", group, label: t("Put the passage off"), keys: ["s"], run: () => decide("later") },
    { id: "split-new", group, label: t("Let passages go to a new code"), keys: ["n"], run: () => setNaming(true) },
    { id: "split-back", group, label: t("Take the latest decision back"), keys: ["u"], run: takeBack },
    ...targets.map((target, index) => ({
      id: `split-send-${index + 1}`,
      group,
      label: t("Send the passage to {name}", { name: target.name }),
      keys: [`${index + 1}`],
      run: () => send(target.id),
    })),
  ];
  useCommands(commands);
  return (
    <div className="split-room">
      <p>
        {t("Send each passage to the code it belongs to, or keep it. Each one is kept at once, so you can stop at any time and come back to this page: what you sent is sent, and what still stands here is asked again.")}
      </p>
      <p className="number" role="status">
        {here === undefined
          ? t("Nothing waits here any more.")
          : t("Passage {at} of {of} that wait", { at: waiting.indexOf(here) + 1, of: waiting.length })}
      </p>
      <Refused error={passages.error ?? refused ?? recodeAll.error} onDismiss={forgetRefusal} />
      {here !== undefined && <PassageInContext key={here.id} passage={here} />}
      <div className="split-foot">
        {here !== undefined && (
          <Targets
            codes={codes}
            from={code}
            targets={targets}
            isNaming={isNaming}
            onNaming={setNaming}
            onTarget={(id) => put([...targets.map((one) => one.id), id])}
            onLeaveOut={(id) => put(targets.map((one) => one.id).filter((one) => one !== id))}
            onSend={send}
          />
        )}
        <div className="split-deeds">
          {here !== undefined && (
            <>
              <button type="button" className="small-button" onClick={() => decide("kept")}>{t("Keep")} <kbd>K</kbd></button>
              <button type="button" className="small-button" onClick={() => decide("later")}>{t("Later")} <kbd>S</kbd></button>
            </>
          )}
          {read.length > 0 && (
            <button type="button" className="small-button" onClick={takeBack}>{t("Take back")} <kbd>U</kbd></button>
          )}
          {sent.length > 1 && (
            <button type="button" className="small-button" disabled={recode.isPending || recodeAll.isPending} onClick={takeAllBack}>
              {tn("Take {count} sent passage back", "Take all {count} sent passages back", sent.length)}
            </button>
          )}
        </div>
      </div>
      {passages.isWhole && here === undefined && <Ending code={code} read={read} left={passages.items} />}
      {others > 0 && (
        <p className="quiet number">
          {tn("{count} passage was coded by another member and stays: only who made a coding sends it on.", "{count} passages were coded by other members and stay: only who made a coding sends it on.", others)}
        </p>
      )}
    </div>
  );
}

/** What became of the code, and what can be done if nothing is left in it. */
function Ending({ code, read, left }: { code: Code; read: readonly Read[]; left: readonly CodePassage[] }) {
  const retire = useRetireCode(code.article_id);
  const navigate = useNavigate();
  const sent = new Set(read.flatMap(({ id, what }) => (what === "sent" ? [id] : []))).size;
  return (
    <Empty
      action={
        left.length === 0 ? (
          <button
            type="button"
            className="small-button"
            disabled={retire.isPending}
            onClick={() => retire.mutate(code.id, { onSuccess: () => void navigate({ to: "/code" }) })}
          >
            {t("Retire {name}", { name: code.name })}
          </button>
        ) : (
          <Link to="/code">{t("To the room Codes")}</Link>
        )
      }
    >
      {t("{sent} sent on now, {left} left under {name}.", { sent, left: left.length, name: code.name })}
      <Refused error={retire.error} onDismiss={retire.reset} />
    </Empty>
  );
}

function Room({ article }: { article: string }) {
  const { codeId } = useParams({ from: "/code/split/$codeId" });
  const codes = useCodes(article);
  return (
    <Waiting query={codes}>
      {(all) => {
        const code = all.find(({ id }) => id === codeId);
        if (code === undefined) {
          return <Empty action={<Link to="/code">{t("To the room Codes")}</Link>}>{t("The codebook has no such code any more.")}</Empty>;
        }
        return (
          <>
            <h2>{code.name}</h2>
            <Queue key={code.id} code={code} codes={all} />
          </>
        );
      }}
    </Waiting>
  );
}

export function SplitRoom() {
  return <BesideCodes title={t("Split by re-reading")}>{(article) => <Room key={article} article={article} />}</BesideCodes>;
}
