/** Codings that answer a question, written or put together. */
import "./retrieval.css";

import { Button, NativeSelect, Textarea } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useState } from "react";

import { type SavedQuestion, useQuestions } from "../../../api/question.ts";
import type { Sorting } from "../../../api/retrieval.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { t } from "../../../lib/translation.ts";
import { BesideCodes } from "../../coding/BesideCodes.tsx";
import { useMaySave } from "../kept/KeptLine.tsx";
import { Answer } from "./Answer.tsx";
import { Builder } from "./Builder.tsx";
import { Exports } from "./Exports.tsx";
import { Saved, SaveForm } from "./Saved.tsx";

function Room({ article }: { article: string }) {
  const [question, setQuestion] = useState("");
  const [asked, setAsked] = useState("");
  const [kept, setKept] = useState("");
  const [sorting, setSorting] = useState<Sorting>("report");
  const maySave = useMaySave();
  const isKept = useQuestions(article).data?.some(({ id, question: said }) => id === kept && said === asked) ?? false;
  const ask = () => setAsked(question.trim());
  const askAgain = (saved: SavedQuestion) => {
    setKept(saved.id);
    setQuestion(saved.question);
    setAsked(saved.question);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask();
  };
  const askOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    ask();
  };
  return (
    <>
      <Saved article={article} onAsk={askAgain} />
      <Builder article={article} question={question} onChange={setQuestion} />
      <form className="query-form" onSubmit={submit} autoComplete="off">
        <Textarea
          label={t("Question")}
          description={t('For example: code:"own door" overlapping code:knock and group:users')}
          classNames={{ input: "query-text" }}
          autosize
          minRows={1}
          value={question}
          spellCheck={false}
          onChange={(event) => setQuestion(event.currentTarget.value)}
          onKeyDown={askOnEnter}
        />
        <NativeSelect
          label={t("Order")}
          value={sorting}
          data={[
            { value: "report", label: t("by report") },
            { value: "code", label: t("by code") },
          ]}
          onChange={(event) => setSorting(event.currentTarget.value === "code" ? "code" : "report")}
        />
        <Button type="submit" disabled={question.trim() === ""}>
          {t("Retrieve")}
        </Button>
      </form>
      {asked === "" ? (
        <Empty>
          {t("Choose a condition above, or write the question yourself. Each coding is asked; a passage you click opens in the coding room.")}
        </Empty>
      ) : (
        <Answer key={asked} article={article} question={asked} sorting={sorting} kept={kept}>
          {maySave && <Exports article={article} question={asked} sorting={sorting} />}
          {maySave && !isKept && <SaveForm key={asked} article={article} question={asked} onSaved={askAgain} />}
        </Answer>
      )}
    </>
  );
}

export function RetrievalRoom() {
  return <BesideCodes title={t("Retrieve")}>{(article) => <Room key={article} article={article} />}</BesideCodes>;
}
