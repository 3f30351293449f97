/** Words in context: what is asked. Terms are sent by POST and stand in no address. */
import "./words.css";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { type TermsAsked, type TermSet, useInContext } from "../../../api/words.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { eachOnce } from "../../../lib/named.ts";
import { t } from "../../../lib/translation.ts";
import { BesideCodes } from "../../coding/BesideCodes.tsx";
import { Folds, Stems } from "../search/FormFields.tsx";
import { TermSets, WithFound } from "./TermSets.tsx";
import { Uses } from "./Uses.tsx";

type How = Omit<TermsAsked, "terms">;

const AS_WRITTEN: How = { stems: null, folds: false, order: "report" };

/** The terms that are written, each once, as the server keeps them. */
function termsIn(written: string): string[] {
  return eachOnce(written.split(",").map((term) => term.trim().replaceAll(/\s+/gu, " ")));
}

function HowFields({ how, change }: { how: How; change: (part: Partial<How>) => void }) {
  return (
    <div className="terms-how">
      <Stems stems={how.stems} onChange={(stems) => change({ stems })} />
      <NativeSelect
        size="xs"
        label={t("Order")}
        value={how.order}
        data={[
          { value: "report", label: t("report by report") },
          { value: "left", label: t("by the words before") },
          { value: "right", label: t("by the words after") },
        ]}
        onChange={({ currentTarget }) => change({ order: currentTarget.value as How["order"] })}
      />
      <Folds folds={how.folds} onChange={(folds) => change({ folds })} />
    </div>
  );
}

function Room({ article }: { article: string }) {
  const [written, setWritten] = useState("");
  const [how, setHow] = useState(AS_WRITTEN);
  const [keptId, setKeptId] = useState("");
  const asking = useInContext(article);
  const ask = (next: How) => {
    const terms = termsIn(written);
    if (terms.length > 0) asking.mutate({ terms, ...next });
  };
  const show = (kept: TermSet) => {
    const next = { ...how, stems: kept.stems, folds: kept.folds };
    setWritten(kept.terms.join(", "));
    setHow(next);
    setKeptId(kept.id);
    asking.mutate({ terms: kept.terms, ...next });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(how);
  };
  const change = (part: Partial<How>) => {
    const next = { ...how, ...part };
    setHow(next);
    if (asking.data !== undefined) ask(next);
  };
  return (
    <>
      <TermSets article={article} onShow={show} />
      <form className="terms-form" onSubmit={submit} role="search" autoComplete="off">
        <TextInput
          label={t("Terms, with commas between them")}
          description={t("For example: small, little thing*, trivial")}
          value={written}
          spellCheck={false}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
        <Button type="submit" disabled={written.trim() === ""} loading={asking.isPending}>
          {t("Show in context")}
        </Button>
      </form>
      <HowFields how={how} change={change} />
      <Refused error={asking.error} />
      {asking.data === undefined ? (
        <Empty>
          {t("Looks in participants’ own words only: no question, note or close rendering, and no report that the article leaves out. Words of one term stand one after the other; walk* finds what begins so.")}
        </Empty>
      ) : (
        <Uses found={asking.data}>
          <WithFound
            article={article}
            asked={asking.variables}
            found={asking.data}
            keptId={keptId}
            onSaved={({ id }) => setKeptId(id)}
          />
        </Uses>
      )}
    </>
  );
}

export function WordsRoom() {
  return <BesideCodes title={t("Words in context")}>{(article) => <Room key={article} article={article} />}</BesideCodes>;
}
