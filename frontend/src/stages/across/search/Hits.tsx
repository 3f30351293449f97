/** What was found: how much of whom, place by place, to be opened or ticked. */
import { NativeSelect } from "@mantine/core";
import { useState } from "react";

import { nameOf, type Reach, reachOf, type Seen, type SeenHit, useCodedPlaces } from "../../../api/search.ts";
import { useMe } from "../../../api/session.ts";
import { useStudy } from "../../../api/study.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { Elsewhere } from "./Elsewhere.tsx";
import { HitLine, type Tick } from "./HitLine.tsx";
import { type Order, ordered } from "./order.ts";
import { Ticking } from "./Ticking.tsx";

/** How many hits of one list are shown before one asks for the rest. */
const SHOWN = 20;

interface ListProps {
  name: string;
  hits: readonly SeenHit[];
  isNamed: boolean;
  tickOf: (hit: SeenHit) => Tick | null;
}

function List({ name, hits, isNamed, tickOf }: ListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? hits : hits.slice(0, SHOWN);
  return (
    <section className="hits">
      <h2>
        {name} <span className="quiet number">{hits.length}</span>
      </h2>
      <ul>
        {shown.map((hit) => (
          <HitLine key={hit.id} hit={hit} isNamed={isNamed} tick={tickOf(hit)} />
        ))}
      </ul>
      {shown.length < hits.length && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {t("Show all {count} places", { count: hits.length })}
        </button>
      )}
    </section>
  );
}

function Said({ seen }: { seen: Seen }) {
  const groups = useStudy().data?.groups ?? [];
  const reports = new Set(seen.hits.map(({ report }) => report)).size;
  return (
    <div className="quiet number" role="status">
      <p>
        {tn("{count} place", "{count} places", seen.hits.length)} ·{" "}
        {tn("{count} person", "{count} people", seen.people)} · {tn("{count} report", "{count} reports", reports)}
        {!seen.is_whole && ` · ${t("only the first; search for more words to see all")}`}
        {seen.unknown > 0 && ` · ${t("{count} of nobody known", { count: seen.unknown })}`}
      </p>
      {seen.is_whole && (
        <p>
          {seen.counts
            .map(({ group, people, of }) =>
              t("{group}: {people} of {of}", {
                group: groups.find(({ key }) => key === group)?.plural ?? group,
                people,
                of,
              }),
            )
            .join(" · ")}
        </p>
      )}
    </div>
  );
}

/** Which hits are ticked for which code; ticks go when another code or reach is chosen. */
function useTicks(seen: Seen) {
  const me = useMe()?.id ?? "";
  const [code, setCode] = useState("");
  const [reach, setReach] = useState<Reach>("sentence");
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const coded = useCodedPlaces(code, me).data;
  const forget = () => setIds(new Set());
  const stretch = (hit: SeenHit) => nameOf(hit.report_id, reachOf(hit, reach));
  const tickOf = (hit: SeenHit): Tick | null => {
    if (code === "" || coded === undefined) return null;
    const isCoded = coded.has(stretch(hit));
    const change = (isTicked: boolean) => {
      const next = new Set(ids);
      if (isTicked) next.add(hit.id);
      else next.delete(hit.id);
      setIds(next);
    };
    return { reach, isTicked: ids.has(hit.id) && !isCoded, isCoded, change };
  };
  const ticked = seen.hits.filter((hit) => tickOf(hit)?.isTicked === true);
  return {
    tickOf,
    shown: {
      code,
      reach,
      ticked,
      stretches: new Set(ticked.map(stretch)).size,
      onCoded: forget,
      setCode: (next: string) => {
        setCode(next);
        forget();
      },
      setReach: (next: Reach) => {
        setReach(next);
        forget();
      },
    },
  };
}

export function Hits({ seen, article }: { seen: Seen; article: string | undefined }) {
  const [order, setOrder] = useState<Order>("report");
  const { tickOf, shown } = useTicks(seen);
  const mayCode = useMe()?.roles.some((role) => role !== "auditor") ?? false;
  if (seen.hits.length === 0 && seen.elsewhere.length === 0) {
    return <Empty>{t("Nothing has these words. Try fewer of them, all their forms, or the beginning of one.")}</Empty>;
  }
  const lists: [string, SeenHit[]][] =
    order === "report"
      ? [...Map.groupBy(seen.hits, ({ report }) => report)]
      : [[t("All reports"), ordered(seen.hits, order)]];
  return (
    <>
      <div className="search-said">
        <Said seen={seen} />
        {seen.hits.length > 0 && (
          <NativeSelect
            size="xs"
            aria-label={t("Order")}
            value={order}
            data={[
              { value: "report", label: t("report by report") },
              { value: "before", label: t("by the words before") },
              { value: "after", label: t("by the words after") },
            ]}
            onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}
          />
        )}
      </div>
      {seen.hits.length > 0 && article !== undefined && mayCode && <Ticking article={article} {...shown} />}
      <Elsewhere found={seen.elsewhere} />
      {lists.map(([name, hits]) => (
        <List key={name} name={name} hits={hits} isNamed={order !== "report"} tickOf={tickOf} />
      ))}
    </>
  );
}
