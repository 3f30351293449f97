/** Words in all that the team may read. They are sent by POST and stand in no address. */
import "./search.css";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";

import { useArticle } from "../../../api/article.ts";
import { useReports } from "../../../api/report.ts";
import { searchStudy } from "../../../api/search.ts";
import type { SearchAsked } from "../../../api/shapes.ts";
import { useStudy } from "../../../api/study.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { Folds, Stems } from "./FormFields.tsx";
import { Hits } from "./Hits.tsx";

type Manner = Required<Pick<SearchAsked, "stems" | "folds" | "speakers" | "group">>;

const ANY: Manner = { stems: null, folds: false, speakers: [], group: null };

interface HowProps {
  manner: Manner;
  change: (part: Partial<Manner>) => void;
}

function How({ manner, change }: HowProps) {
  const groups = useStudy().data?.groups ?? [];
  return (
    <div className="search-manner">
      <Stems stems={manner.stems} onChange={(stems) => change({ stems })} />
      <NativeSelect
        size="xs"
        label={t("In whose words")}
        value={manner.speakers[0] ?? ""}
        data={[
          { value: "", label: t("everybody’s") },
          { value: "interviewee", label: t("participants’ own") },
          { value: "interviewer", label: t("interviewers’") },
          { value: "writer", label: t("writers’ notes") },
        ]}
        onChange={({ currentTarget }) =>
          change({
            speakers: currentTarget.value === "" ? [] : [currentTarget.value as Manner["speakers"][number]],
          })
        }
      />
      <NativeSelect
        size="xs"
        label={t("Group")}
        value={manner.group ?? ""}
        data={[
          { value: "", label: t("all groups") },
          ...groups.map(({ key, plural }) => ({ value: key, label: plural })),
        ]}
        onChange={({ currentTarget }) => change({ group: currentTarget.value === "" ? null : currentTarget.value })}
      />
      <Folds folds={manner.folds} onChange={(folds) => change({ folds })} />
    </div>
  );
}

export function SearchRoom() {
  const [words, setWords] = useState("");
  const [manner, setManner] = useState(ANY);
  const field = useRef<HTMLInputElement>(null);
  const article = useArticle()?.id;
  const search = useMutation({ mutationFn: searchStudy });
  const count = useReports().data?.length ?? 0;
  useEffect(() => field.current?.focus(), []);
  const ask = (how: Manner) => {
    if (words.trim() !== "") search.mutate({ words: words.trim(), article_id: article ?? null, ...how });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(manner);
  };
  const change = (part: Partial<Manner>) => {
    const next = { ...manner, ...part };
    setManner(next);
    if (search.data !== undefined) ask(next);
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
      <How manner={manner} change={change} />
      <Refused error={search.error} />
      {search.data === undefined ? (
        <Empty>
          {tn(
            "Searches {count} report, and your article’s notes, codes, themes, stories and memos. “Words in quotation marks” stand one after the other; walk* finds what begins so.",
            "Searches {count} reports, and your article’s notes, codes, themes, stories and memos. “Words in quotation marks” stand one after the other; walk* finds what begins so.",
            count,
          )}
        </Empty>
      ) : (
        <Hits key={search.submittedAt} seen={search.data} article={article} />
      )}
    </Page>
  );
}
