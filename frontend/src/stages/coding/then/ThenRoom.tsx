/** The codebook as of a date or a meeting, side by side with how it stands. */
import "../coding.css";
import "../drawer.css";
import "./then.css";

import { useState } from "react";

import { type AsOf, useCodebookThen } from "../../../api/codebook.ts";
import { useCodes } from "../../../api/code.ts";
import { useMeetings } from "../../../api/discussion.ts";
import { useGoneCodes } from "../../../api/gonecode.ts";
import { saved } from "../../../api/saving.ts";
import type { CodeCompared, CodeStood } from "../../../api/shapes.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { BesideCodes } from "../BesideCodes.tsx";

export function ThenRoom() {
  return <BesideCodes title={t("The codebook then and now")}>{(article) => <Room key={article} article={article} />}</BesideCodes>;
}

function Room({ article }: { article: string }) {
  const [asOf, setAsOf] = useState<AsOf | null>(null);
  const meetings = useMeetings(article).data?.items ?? [];
  const meeting = asOf !== null && "meeting_id" in asOf ? asOf.meeting_id : "";
  return (
    <>
      <div className="then-choice">
        <label>
          {t("At the end of the day")}
          <input
            type="date"
            className="field"
            value={asOf !== null && "on" in asOf ? asOf.on : ""}
            onChange={({ currentTarget }) => setAsOf(currentTarget.value === "" ? null : { on: currentTarget.value })}
          />
        </label>
        {meetings.length > 0 && (
          <label>
            {t("or when a meeting began")}
            <select
              className="field"
              value={meeting}
              onChange={({ currentTarget }) =>
                setAsOf(currentTarget.value === "" ? null : { meeting_id: currentTarget.value })
              }
            >
              <option value="">{t("choose a meeting")}</option>
              {meetings.map(({ id, held_on }) => (
                <option key={id} value={id}>
                  {t("Meeting of {date}", { date: held_on })}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {asOf === null ? (
        <Empty>{t("Choose a day or a meeting: you see which codes came, went, moved or were worded anew since then.")}</Empty>
      ) : (
        <Stood article={article} asOf={asOf} />
      )}
    </>
  );
}

function Stood({ article, asOf }: { article: string; asOf: AsOf }) {
  const found = useCodebookThen(article, asOf);
  const [isWhole, setWhole] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = (format: "docx" | "xlsx") => {
    setError(null);
    saved(`/api/articles/${article}/codebook/exports`, { format, since: asOf }, `codebook.${format}`).catch(setError);
  };
  return (
    <Waiting query={found}>
      {({ items }) => {
        const changed = items.filter(({ differences }) => differences.length > 0);
        const rows = isWhole ? items : changed;
        return (
          <>
            <p className="number">{t("{count} of {all} codes differ", { count: changed.length, all: items.length })}</p>
            <div className="then-tools">
              <label>
                <input type="checkbox" checked={isWhole} onChange={({ currentTarget }) => setWhole(currentTarget.checked)} />
                {t("Show those that stand as they stood, too")}
              </label>
              <button type="button" className="small-button" onClick={() => save("docx")}>
                {t("Codebook with these changes as .docx")}
              </button>
              <button type="button" className="small-button" onClick={() => save("xlsx")}>
                {t("as .xlsx")}
              </button>
            </div>
            <Refused error={error} onDismiss={() => setError(null)} />
            {rows.length > 0 && <Table article={article} rows={rows} />}
          </>
        );
      }}
    </Waiting>
  );
}

/** The paths of the codes that others were merged into, by those that went. */
function useBecame(article: string, rows: readonly CodeCompared[]): ReadonlyMap<string, string> {
  const gone = useGoneCodes(article).data ?? [];
  const paths = new Map(rows.map(({ code_id, now }) => [code_id, now?.path]));
  const names = new Map((useCodes(article).data ?? []).map(({ id, name }) => [id, name]));
  return new Map(
    gone.flatMap(({ id, into_id }) => {
      const name = into_id === null ? undefined : (paths.get(into_id) ?? names.get(into_id));
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

function Table({ article, rows }: { article: string; rows: readonly CodeCompared[] }) {
  const became = useBecame(article, rows);
  return (
    <div className="then-scroll" tabIndex={0} role="region" aria-label={t("The codebook then and now")}>
      <table className="then-table">
        <thead>
          <tr>
            <th scope="col">{t("What changed")}</th>
            <th scope="col">{t("Then")}</th>
            <th scope="col">{t("Now")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code_id}>
              <th scope="row">
                {became.has(row.code_id) && row.now === null
                  ? t("merged into {name}", { name: became.get(row.code_id) ?? "" })
                  : row.differences.map(differenceName).join(", ")}
              </th>
              <td>
                <Side one={row.then} other={row.now} isThen />
              </td>
              <td>
                <Side one={row.now} other={row.then} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One side: its place always; of the words, what differs. */
function Side({ one, other, isThen = false }: { one: CodeStood | null; other: CodeStood | null; isThen?: boolean }) {
  if (one === null) return <span className="quiet">–</span>;
  const Mark = isThen ? "del" : "ins";
  const names = partNames();
  const parts = PARTS.filter((part) => one[part] !== (other?.[part] ?? "") && one[part] !== "");
  return (
    <>
      <p className="then-path">{one.path}</p>
      {one.also.length > 0 && <p className="quiet">{t("also beneath {places}", { places: one.also.join(", ") })}</p>}
      {parts.map((part) => (
        <p key={part}>
          <span className="quiet">{names[part]}</span> <Mark>{part === "origin" ? originName(one.origin) : one[part]}</Mark>
        </p>
      ))}
    </>
  );
}

const PARTS = [
  "definition", "used_when", "not_used_when", "example", "own_word", "origin", "citation", "outside",
] as const;

function partNames(): Record<(typeof PARTS)[number], string> {
  return {
    definition: t("Definition"),
    used_when: t("Use it when"),
    not_used_when: t("Do not use it when"),
    example: t("Example"),
    own_word: t("Participants' name for it"),
    origin: t("Comes from"),
    citation: t("Literature"),
    outside: t("Outside this article, because"),
  };
}

function originName(origin: CodeStood["origin"]): string {
  const names = { data: t("the data"), "participants' word": t("participants' word"), literature: t("the literature") };
  return names[origin];
}

function differenceName(difference: CodeCompared["differences"][number]): string {
  const names = { added: t("added"), gone: t("gone"), moved: t("moved"), reworded: t("worded anew") };
  return names[difference];
}
