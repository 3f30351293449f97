/** A question as rows, changed here or written beneath: each is read back from the other. */
import { useDebouncedValue } from "@mantine/hooks";

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
  const together = usePutTogether(onChange);
  const isRead = text === question.trim() && (text === "" || laid.data !== undefined);
  const rows = text === "" ? [] : laid.data?.rows;
  const put = (next: QueryRow[]) => (next.length === 0 ? onChange("") : together.mutate(next));
  const isText = text !== "" && (laid.isError || laid.data?.rows === null);
  return (
    <fieldset className="query-builder">
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
          onDone={(changed) => put(rows.map((each, nth) => (nth === at ? changed : each)))}
          onRemove={() => put(without(rows, at))}
        />
      ))}
      {!isText && isRead && rows !== null && rows !== undefined && (
        <RowEditor
          key={`new ${text}`}
          nth={rows.length + 1}
          row={rows.length === 0 ? withJoint(NEW_ROW, "begin") : NEW_ROW}
          names={names}
          deed={rows.length === 0 ? t("Begin with this") : t("Add this")}
          onDone={(added) => put([...rows, added])}
        />
      )}
      <Refused error={together.error} />
    </fieldset>
  );
}
