/** Codes on passages: codebook and reports · the text · what is chosen. */
import "./coding.css";
import "./drawer.css";
import "./picker.css";

import { Tabs } from "@mantine/core";
import { Link, useLocation, useParams } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";

import { takeAim } from "../../api/aim.ts";
import { useArticle, useArticles } from "../../api/article.ts";
import { answeredAs } from "../../api/naming.ts";
import { type ReadReport, useAnalysed } from "../../api/report.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Panes, type PanesHandle, useIsNarrow } from "../../kit/Panes.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { findRemains, findWords } from "../../lib/find.ts";
import { t } from "../../lib/translation.ts";
import { Codebook } from "./Codebook.tsx";
import { BrokenList } from "./BrokenList.tsx";
import { CodedText } from "./CodedText.tsx";
import { Drawer } from "./Drawer.tsx";
import { carriedCode } from "./carried.ts";
import type { Onward } from "./onward.ts";
import { AskedOf } from "./prompt/AskedOf.tsx";
import { ReportList } from "./ReportList.tsx";
import { Rooms } from "./Rooms.tsx";
import { TextHead } from "./TextHead.tsx";
import { type CodeField, type Room, useRoom } from "./useRoom.ts";
import { WriteOnWords } from "./WriteOnWords.tsx";

interface CodingRoomProps {
  /** What later stages do with the chosen coding. */
  Onward: Onward;
}

export function CodingRoom({ Onward }: CodingRoomProps) {
  const { reportId } = useParams({ from: "/code/$reportId" });
  const article = useArticle();
  const report = useAnalysed(reportId);
  const articles = useArticles();
  if (article === undefined) {
    return (
      <Waiting query={articles}>
        {() => <Empty>{t("Codes belong to an article, and the study has none yet. Begin one first.")}</Empty>}
      </Waiting>
    );
  }
  if (article.left_out.includes(reportId)) {
    return (
      <Empty action={<Link to="/code">{t("To a report of this article")}</Link>}>
        {t("This article leaves the report out. Its page takes it in again.")}
      </Empty>
    );
  }
  return (
    <Waiting query={report}>
      {(read) => (
        <OpenRoom key={`${article.id} ${read.id} ${read.text_version}`} article={article.id} report={read} Onward={Onward} />
      )}
    </Waiting>
  );
}

/** An address may name a coding (its id only): choose it and bring it before the eye. */
function useNamedCoding(room: Room): void {
  const named = useLocation({ select: ({ hash }) => hash });
  const done = useRef("");
  const { codings, text, activate } = room;
  useEffect(() => {
    const coding = codings.find(({ id }) => id === named);
    if (coding === undefined || done.current === named) return;
    done.current = named;
    activate(coding.id);
    requestAnimationFrame(() => text.current?.reveal(coding));
  }, [named, codings, text, activate]);
}

/** Another room may have pointed at a place: it is brought before the eye. */
function useAimedAt(report: ReadReport, text: Room["text"]): void {
  useEffect(() => {
    const aim = takeAim(report);
    if (aim === null) return;
    requestAnimationFrame(() => {
      text.current?.reveal(aim);
      text.current?.select(aim);
    });
  }, [report, text]);
}

function OpenRoom({ article, report, Onward }: CodingRoomProps & { article: string; report: ReadReport }) {
  const room = useRoom(article, report);
  // The text answers the hand within a frame; what stands around it may follow.
  const calm = useDeferredValue(room);
  const [tab, setTab] = useState("text");
  const [words, setWords] = useState("");
  const finding = useRef<HTMLInputElement>(null);
  const panes = useRef<PanesHandle>(null);
  const isNarrow = useIsNarrow();
  const hits = useMemo(() => findWords(report.text, words), [report.text, words]);
  useNamedCoding(room);
  useAimedAt(report, room.text);

  const toText = useCallback(() => setTab("text"), []);
  const toDrawer = useCallback(() => panes.current?.show("drawer"), []);
  const findAgain = (old: string) => {
    const remains = findRemains(report.text, old);
    setWords(remains);
    const [hit] = findWords(report.text, remains);
    if (hit !== undefined) room.text.current?.reveal(hit);
    finding.current?.focus();
    requestAnimationFrame(() => finding.current?.select());
  };
  const { setChosen } = room;
  const chooseCode = useCallback(
    (id: string, field?: CodeField) => {
      setChosen({ kind: "code", id, ...(field === undefined ? {} : { field }) });
      if (isNarrow || field !== undefined) panes.current?.show("drawer");
    },
    [setChosen, isNarrow],
  );
  const giving = useRef(room.apply);
  giving.current = room.apply;
  const give = useCallback((id: string) => giving.current(id), []);
  const skip = () => {
    toText();
    requestAnimationFrame(() => room.text.current?.focus());
  };
  const codebook = (
    <Tabs defaultValue="codes" className="list-tabs" keepMounted={false}>
      <button type="button" className="skip" onClick={skip}>
        {t("Skip to the text")}
      </button>
      <Tabs.List>
        <Tabs.Tab value="codes">{t("Codes")}</Tabs.Tab>
        <Tabs.Tab value="reports">{t("Reports")}</Tabs.Tab>
      </Tabs.List>
      <Rooms />
      <Tabs.Panel value="codes">
        <Codebook
          article={article}
          codes={room.codes}
          byId={room.byId}
          chosenId={room.chosen?.kind === "code" ? answeredAs(room.chosen.id) : null}
          onChoose={chooseCode}
          onGive={give}
        />
      </Tabs.Panel>
      <Tabs.Panel value="reports">
        <ReportList />
      </Tabs.Panel>
    </Tabs>
  );
  const text = (
    <div className="coded">
      <TextHead room={calm} field={finding} words={words} hits={hits} onWords={setWords} />
      <BrokenList room={room} onFind={findAgain} />
      {report.passages.length === 0 ? (
        <Empty>{t("This report has no words yet. Choose another one in the list of reports.")}</Empty>
      ) : (
        <div
          className="coded-text"
          onDragOver={(event) => {
            if (carriedCode() !== null && room.stretchNow() !== null) event.preventDefault();
          }}
          onDrop={() => {
            const code = carriedCode();
            if (code !== null) room.apply(code);
          }}
        >
          <CodedText room={room} hits={hits} onFind={() => finding.current?.focus()} />
        </div>
      )}
    </div>
  );
  const drawer = <Drawer room={calm} onText={toText} onShow={toDrawer} Onward={Onward} />;
  return (
    <>
      <WriteOnWords room={room} />
      <AskedOf room={room} />
      <Panes
        start={{ id: "codes", name: t("Codebook and reports"), content: codebook }}
        middle={{ id: "text", name: t("Text"), content: text }}
        end={{ id: "drawer", name: t("Details"), content: drawer }}
        tab={tab}
        onTab={setTab}
        handle={panes}
      />
    </>
  );
}
