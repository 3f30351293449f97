/** Words in context: what is asked. Terms are sent by POST and stand in no address. */
import "./words.css";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { type TermsAsked, useInContext } from "../../../api/words.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { BesideCodes } from "../../coding/BesideCodes.tsx";
import { Folds, Stems } from "../search/FormFields.tsx";
import { Uses } from "./Uses.tsx";

type How = Omit<TermsAsked, "terms">;

const AS_WRITTEN: How = { stems: null, folds: false, order: "report" };

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
  const asking = useInContext(article);
  const ask = (next: How) => {
    if (written.trim() !== "") asking.mutate({ terms: written.split(","), ...next });
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
        <Uses found={asking.data} />
      )}
    </>
  );
}

export function WordsRoom() {
  return <BesideCodes title={t("Words in context")}>{(article) => <Room key={article} article={article} />}</BesideCodes>;
}
