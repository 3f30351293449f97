/** Quotes that lie ready, beside the page, to be placed in it. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { useAddBlock } from "../../api/manuscript.ts";
import { useQuotes } from "../../api/quote.ts";
import type { Manuscript, Quote } from "../../api/shapes.ts";
import { useThemes } from "../../api/theme.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { PrintedWords } from "../quote/Slip.tsx";

interface PoolProps {
  article: string;
  manuscript: Manuscript;
  /** The block to follow, null for the beginning; the end if none was chosen. */
  after: string | null | undefined;
  onPlaced: (block: string | null) => void;
}

/** The theme under whose heading a place lies. */
function themeAt({ blocks }: Manuscript, after: string | null | undefined): string | null {
  if (after === null) return null;
  const end = after === undefined ? blocks.length : blocks.findIndex(({ id }) => id === after) + 1;
  return blocks.slice(0, end).findLast(({ kind }) => kind === "theme")?.theme_id ?? null;
}

export function Pool({ article, manuscript, after, onPlaced }: PoolProps) {
  const quotes = useQuotes(article).data ?? [];
  const themes = useThemes(article).data ?? [];
  const add = useAddBlock(article);
  const theme = themeAt(manuscript, after);
  const free = quotes.filter(({ is_placed }) => !is_placed);
  // Those of the theme around the place come first.
  const sorted = [...free.filter((each) => each.theme_id === theme), ...free.filter((each) => each.theme_id !== theme)];
  const place = (quote: Quote) =>
    add.mutate(
      { kind: "quote", quote_id: quote.id, ...(after === undefined ? {} : { after }) },
      { onSuccess: ({ changed }) => onPlaced(changed) },
    );
  if (free.length === 0) {
    return (
      <Empty action={<Link to="/quotes">{t("Go to the quotes")}</Link>}>
        {t("No quote lies ready. Lay some into the pool first.")}
      </Empty>
    );
  }
  return (
    <>
      <p className="quiet beside-words">
        {after === undefined
          ? t("Placed at the end of the page; choose another place with a plus on the page.")
          : t("Placed where you chose on the page, one after the other.")}
      </p>
      <Refused error={add.error} onDismiss={add.reset} />
      <ul className="pool">
        {sorted.map((quote) => (
          <li key={quote.id}>
            <blockquote className="words">
              <PrintedWords quote={quote} />
            </blockquote>
            <div className="pool-foot">
              <span className="quiet">{themes.find(({ id }) => id === quote.theme_id)?.title ?? t("No theme yet")}</span>
              <Button size="compact-sm" variant="default" loading={add.isPending && add.variables.quote_id === quote.id} onClick={() => place(quote)}>
                {t("Place it")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
