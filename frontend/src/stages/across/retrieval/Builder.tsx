/** A question as rows, changed here or written beneath: each is read back from the other. */
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useRef } from "react";

import { type QueryRow, usePutTogether, useQuestionRows } from "../../../api/retrieval.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { useNames } from "./names.ts";
import { RowEditor } from "./RowEditor.tsx";
import { NEW_ROW, withJoint, without } from "./rows.ts";

/** How long the text rests before it is read, in milliseconds. */
const RESTS_MS = 300;

interface BuilderProps {
  article: string;
  question: string;
  onChange: (question: string) => void;
}

export function Builder({ article, question, onChange }: BuilderProps) {
  const names = useNames(article);
  const [text] = useDebouncedValue(question.trim(), RESTS_MS);
  const laid = useQuestionRows(text);
  const place = useRef<HTMLFieldSetElement>(null);
  /** The row that goes on from what was pressed; none while nothing was. */
  const next = useRef<number | null>(null);
  const wanted = useRef(0);
  const change = (put: string) => {
    next.current = wanted.current;
    onChange(put);
  };
  const together = usePutTogether(change);
  const isRead = text === question.trim() && (text === "" || laid.data !== undefined);
  const rows = text === "" ? [] : laid.data?.rows;
  const put = (changed: QueryRow[], at: number) => {
    wanted.current = at;
    if (changed.length === 0) change("");
    else together.mutate(changed);
  };
  const isText = text !== "" && (laid.isError || laid.data?.rows === null);
  useEffect(() => {
    if (next.current === null || !isRead) return;
    const row = place.current?.querySelectorAll(".query-row")[next.current];
    next.current = null;
    // Rows are drawn anew from the question; what was pressed went, if nobody has gone on elsewhere.
    if (document.activeElement === document.body) row?.querySelector<HTMLElement>("select")?.focus();
  });
  return (
    <fieldset className="query-builder" ref={place}>
      <legend>{t("Put the question together")}</legend>
      {isText && (
        <p className="quiet">
          {laid.isError
            ? t("The question below cannot be read yet; its rows stand here again when it can.")
            : t("The question below has brackets that rows cannot show. It stays as it is written, and is asked all the same.")}
        </p>
      )}
      {rows?.map((row, at) => (
        <RowEditor
          key={`${at} ${JSON.stringify(row)}`}
          nth={at + 1}
          row={row}
          names={names}
          deed={t("Change this")}
          onDone={(changed) => put(rows.map((each, nth) => (nth === at ? changed : each)), at)}
          onRemove={() => put(without(rows, at), at)}
        />
      ))}
      {!isText && isRead && rows !== null && rows !== undefined && (
        <RowEditor
          key={`new ${text}`}
          nth={rows.length + 1}
          row={rows.length === 0 ? withJoint(NEW_ROW, "begin") : NEW_ROW}
          names={names}
          deed={rows.length === 0 ? t("Begin with this") : t("Add this")}
          onDone={(added) => put([...rows, added], rows.length + 1)}
        />
      )}
      <Refused error={together.error} />
    </fieldset>
  );
}
