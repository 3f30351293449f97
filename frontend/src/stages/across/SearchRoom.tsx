/** Words in all reports. They are sent by POST and stand in no address. */
import "./across.css";

import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";

import { aimAt } from "../../api/aim.ts";
import { searchWords, useReports } from "../../api/report.ts";
import type { Hit } from "../../api/shapes.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t, tn } from "../../lib/translation.ts";

/** How many hits of one report are shown before one asks for the rest. */
const SHOWN = 20;

function HitLine({ hit }: { hit: Hit }) {
  const navigate = useNavigate();
  const open = () => {
    aimAt(hit.report_id, hit);
    void navigate({ to: "/code/$reportId", params: { reportId: hit.report_id } });
  };
  return (
    <li>
      <button type="button" className="hit words" dir="auto" onClick={open}>
        <span className="quiet">{hit.before}</span>
        <mark>{hit.text}</mark>
        <span className="quiet">{hit.after}</span>
      </button>
    </li>
  );
}

function ReportHits({ name, hits }: { name: string; hits: Hit[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? hits : hits.slice(0, SHOWN);
  return (
    <section className="hits">
      <h2>
        {name} <span className="quiet number">{hits.length}</span>
      </h2>
      <ul>
        {shown.map((hit) => (
          <HitLine key={`${hit.passage_id} ${hit.start}`} hit={hit} />
        ))}
      </ul>
      {shown.length < hits.length && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {t("Show all {count} in this report", { count: hits.length })}
        </button>
      )}
    </section>
  );
}

function Hits({ hits }: { hits: Hit[] }) {
  if (hits.length === 0) {
    return <Empty>{t("No report has these words. Try fewer of them, or the beginning of one.")}</Empty>;
  }
  const byReport = [...Map.groupBy(hits, ({ report }) => report)];
  return (
    <>
      <p className="quiet number" role="status">
        {tn("{count} place", "{count} places", hits.length)} ·{" "}
        {tn("{count} report", "{count} reports", byReport.length)}
      </p>
      {byReport.map(([name, found]) => (
        <ReportHits key={name} name={name} hits={found} />
      ))}
    </>
  );
}

export function SearchRoom() {
  const [words, setWords] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const search = useMutation({ mutationFn: searchWords });
  const count = useReports().data?.length ?? 0;
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== "") search.mutate(words.trim());
  };
  return (
    <Page title={t("Search")}>
      <form className="search-form" onSubmit={submit} role="search" autoComplete="off">
        <TextInput
          ref={field}
          size="md"
          aria-label={t("Words in the reports")}
          placeholder={t("Words in the reports")}
          leftSection={<Icon name="search" />}
          value={words}
          spellCheck={false}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button size="md" type="submit" loading={search.isPending}>
          {t("Search")}
        </Button>
      </form>
      <Refused error={search.error} />
      {search.data === undefined ? (
        <Empty>
          {tn(
            "Searches {count} report. A place you click opens in the coding room.",
            "Searches {count} reports. A place you click opens in the coding room.",
            count,
          )}
        </Empty>
      ) : (
        <Hits hits={search.data} />
      )}
    </Page>
  );
}
