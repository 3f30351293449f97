/** The drawer: what is chosen in detail, and the codings at the caret. */
import { Link } from "@tanstack/react-router";
import { memo } from "react";

import { answeredAs, isUnnamed } from "../../api/naming.ts";
import { useMe } from "../../api/session.ts";
import type { Code } from "../../api/shapes.ts";
import { CodeMark } from "../../kit/CodeMark.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay } from "../../kit/moment.ts";
import { t } from "../../lib/translation.ts";
import { MemoOf } from "../memo/MemoOf.tsx";
import { CodeDetail } from "./CodeDetail.tsx";
import { pathOf } from "./codebook.ts";
import { CodingFacets } from "./facet/CodingFacets.tsx";
import type { Onward } from "./onward.ts";
import { PromptsHere } from "./prompt/PromptsHere.tsx";
import type { Room } from "./useRoom.ts";

interface DrawerProps {
  room: Room;
  /** Brings the text to the front where panes are tabs. */
  onText: () => void;
  /** Brings the drawer itself before the eye. */
  onShow: () => void;
  Onward: Onward;
}

export const Drawer = memo(function Drawer({ room, onText, onShow, Onward }: DrawerProps) {
  const { chosen, active, byId } = room;
  const codeId = active?.code_id ?? (chosen?.kind === "code" ? answeredAs(chosen.id) : undefined);
  const code = codeId === undefined ? undefined : byId.get(codeId);
  if (code === undefined && room.here.length === 0) {
    return (
      <Empty>{t("Choose a code or a coding to see it here. Select words in the text to code them.")}</Empty>
    );
  }
  return (
    <div className="drawer">
      {active !== undefined && <CodingDetail room={room} onText={onText} onShow={onShow} Onward={Onward} />}
      <Here room={room} />
      <PromptsHere room={room} />
      {code !== undefined && (isUnnamed(code.id) ? <Coming code={code} /> : <CodeDetail key={code.id} room={room} code={code} />)}
    </div>
  );
});

/** A code whose answer is on its way: the study can tell nothing of it yet, nor change it. */
function Coming({ code }: { code: Code }) {
  return (
    <section className="detail" aria-label={t("Code {name}", { name: code.name })}>
      <p className="detail-line">
        <CodeMark colour={code.colour} />
        <strong>{code.name}</strong>
      </p>
      <p className="quiet">{t("Being kept. The rest of it is here once it is.")}</p>
    </section>
  );
}

function CodingDetail({ room, onText, onShow, Onward }: DrawerProps) {
  const { active, members, byId } = room;
  const me = useMe();
  if (active === undefined) return null;
  const isMine = active.by === me?.id;
  const code = byId.get(active.code_id);
  const by = members.find(({ id }) => id === active.by)?.name ?? t("an unknown member");
  return (
    <section className="detail" aria-label={t("The chosen coding")}>
      <blockquote className="words detail-words" dir="auto">
        {active.exact}
      </blockquote>
      <p className="detail-line">
        {code !== undefined && <CodeMark colour={code.colour} />}
        <strong>{code === undefined ? "" : pathOf(byId, code)}</strong>
      </p>
      <p className="quiet detail-line">
        {t("Coded by {member}, {date}", {
          member: by,
          date: shownDay(active.at),
        })}
      </p>
      <div className="detail-deeds">
        <button
          type="button"
          className="small-button"
          onClick={() => {
            onText();
            room.text.current?.reveal(active);
            room.text.current?.focus();
            room.text.current?.select({ u0: active.u0, u1: active.u0 });
          }}
        >
          <Icon name="right" size={16} />
          {t("Show in the text")}
        </button>
        <Link className="small-button" to="/code/similar" search={{ report: room.report.id, start: active.start, end: active.end }}>
          <Icon name="search" size={16} />
          {t("More like this")}
        </Link>
        {isMine && room.stretch !== null && (
          <button type="button" className="small-button" onClick={room.stretchHere}>
            <Icon name="stretch" size={16} />
            {t("Stretch here")}
          </button>
        )}
        {isMine && (
          <button type="button" className="small-button" onClick={room.takeAway}>
            <Icon name="retire" size={16} />
            {t("Take away")}
          </button>
        )}
      </div>
      {!isUnnamed(active.id) && (
        <>
          <CodingFacets key={`facets ${active.id}`} room={room} coding={active} isMine={isMine} />
          <MemoOf key={`memos ${active.id}`} about="coding" id={active.id} heading="h3" title={t("Memos about this coding")} />
          <Onward key={active.id} article={room.article} report={room.report} coding={active} onShow={onShow} />
        </>
      )}
      {room.stretch === null && (
        <p className="quiet detail-tip">
          {isMine
            ? t("B and E move its beginning and its end outward by a word, with Shift inward. Or select other words and press S.")
            : t("Only {member} can change this coding. You can code the same words yourself.", {
                member: by,
              })}
        </p>
      )}
    </section>
  );
}

/** Marks in the margin are only those near the eye; here they are a list for every reader. */
function Here({ room }: { room: Room }) {
  if (room.here.length === 0) return null;
  return (
    <section className="detail" aria-labelledby="codings-here">
      <h3 id="codings-here">{t("Codings at the caret")}</h3>
      <ul className="codings-here">
        {room.here.map((coding) => {
          const code = room.byId.get(coding.code_id);
          return (
            <li key={coding.id}>
              <button
                type="button"
                aria-pressed={coding.id === room.active?.id}
                onClick={() => room.activate(coding.id)}
              >
                <CodeMark colour={code?.colour ?? 0} />
                <span>{code?.name}</span>
                <span className="quiet">{room.members.find(({ id }) => id === coding.by)?.name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
