/** The passages behind a cell: once it is opened, the keyboard and the eye are there. */
import "../drawer.css";
import "./matrix.css";

import { useEffect, useRef } from "react";

import { type CellAsked, useCell } from "../../../api/matrix.ts";
import type { Code } from "../../../api/shapes.ts";
import { useMembers } from "../../../api/study.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { PassageList } from "../PassageList.tsx";

interface CellPassagesProps {
  article: string;
  asked: CellAsked;
  /** What stands over them. */
  name: string;
  codes: readonly Code[];
  /** Whether the eye stays where it is, since something else was opened with them. */
  isQuiet?: boolean;
}

export function CellPassages({ article, asked, name, codes, isQuiet = false }: CellPassagesProps) {
  const pages = useCell(article, asked);
  const members = useMembers();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isQuiet) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [asked.code, asked.column, isQuiet]);
  return (
    <section aria-label={t("Passages of the cell")}>
      <h2 className="matrix-title" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <Waiting query={pages}>
        {(found) => {
          const items = found.pages.flatMap((page) => page.items);
          const of = found.pages.at(-1)?.of ?? 0;
          return items.length === 0 ? (
            <Empty>{t("Nothing lies in this cell any more. Open another one.")}</Empty>
          ) : (
            <>
              <PassageList passages={items} codes={codes} members={members} />
              {pages.hasNextPage && (
                <button type="button" className="small-button" disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                  {t("Show more: {shown} of {of}", { shown: items.length, of })}
                </button>
              )}
            </>
          );
        }}
      </Waiting>
    </section>
  );
}
