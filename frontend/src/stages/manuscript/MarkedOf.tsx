/** Words in quotation marks: whose they are, or why the marks are there. */
import { NativeSelect } from "@mantine/core";

import { useClassMarks, useMarked } from "../../api/marked.ts";
import type { MarkUse } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

const USES: readonly MarkUse[] = ["participant", "literature", "term", "distance"];

const isUse = (value: string): value is MarkUse => USES.some((use) => use === value);

function useName(use: MarkUse): string {
  return {
    participant: t("A participant's words"),
    literature: t("Words of the literature"),
    term: t("A term"),
    distance: t("Our own distance"),
  }[use];
}

interface UseOfProps {
  article: string;
  block: string;
  words: string;
  /** What the marks are there for, as far as anything tells it. */
  use: MarkUse | null;
}

/** The choice of one of the four uses; nothing is chosen where nothing tells it. */
export function UseOf({ article, block, words, use }: UseOfProps) {
  const say = useClassMarks(article);
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t("What the marks around “{words}” are there for", { words })}
        value={use ?? ""}
        onChange={({ currentTarget: { value } }) => isUse(value) && say.mutate({ block, words, use: value })}
        data={[
          ...(use === null ? [{ value: "", label: t("What are they?") }] : []),
          ...USES.map((each) => ({ value: each, label: useName(each) })),
        ]}
      />
      <Refused error={say.error} onDismiss={say.reset} />
    </>
  );
}

/** Under the chosen paragraph: what stands in quotation marks in it. */
export function MarkedOf({ article, block }: { article: string; block: string }) {
  const marked = useMarked(article).data?.filter(({ block_id }) => block_id === block) ?? [];
  if (marked.length === 0) return null;
  return (
    <ul aria-label={t("Words in quotation marks")} className="marked">
      {marked.map(({ words, use }, index) => (
        <li key={`${words}-${index}`}>
          <span className="words">“{words}”</span>
          <UseOf article={article} block={block} words={words} use={use} />
        </li>
      ))}
    </ul>
  );
}
