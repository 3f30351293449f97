/** The manuscript: the page as it will print, and beside it what does not hold. */
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";

import { useArticle } from "../../api/article.ts";
import { useChecks } from "../../api/check.ts";
import { useManuscript } from "../../api/manuscript.ts";
import type { Article, Manuscript } from "../../api/shapes.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { ChainOf } from "./ChainOf.tsx";
import { ChecksOf } from "./Checks.tsx";
import { Files } from "./Files.tsx";
import { Pool } from "./Pool.tsx";
import { Sheet } from "./Sheet.tsx";
import { TalkOf } from "./talk/TalkOf.tsx";
import "./manuscript.css";
import "./beside.css";

export function ManuscriptRoom() {
  const article = useArticle();
  const manuscript = useManuscript(article?.id ?? "");
  if (article === undefined) {
    return <Empty>{t("Bring in a report first; the manuscript grows from what people said.")}</Empty>;
  }
  return (
    <Waiting query={manuscript}>
      {(found) => <Desk key={article.id} article={article} manuscript={found} />}
    </Waiting>
  );
}

/** What the margin beside the page shows. */
export type Beside = "holds" | "talk" | "pool" | "chain";

const isBeside = (value: string): value is Beside =>
  value === "holds" || value === "talk" || value === "pool" || value === "chain";

function Desk({ article, manuscript }: { article: Article; manuscript: Manuscript }) {
  const [beside, setBeside] = useState<Beside>("holds");
  // Only a narrow page folds the margin, which then lies at its foot.
  const [isOpen, setOpen] = useState(false);
  const [quote, setQuote] = useState<string | null>(null);
  const [after, setAfter] = useState<string | null | undefined>(undefined);
  const [selected, setSelected] = useState<string | null>(null);
  const open = useChecks(article.id).data?.open.length;

  const show = (what: Beside) => {
    setBeside(what);
    setOpen(true);
  };
  const showChain = (id: string) => {
    setQuote(id);
    show("chain");
  };
  const choosePlace = (block: string | null) => {
    setAfter(block);
    show("pool");
  };
  return (
    <div className="manuscript">
      <div className="manuscript-main">
        <Files article={article.id} />
        <Sheet
          article={article}
          manuscript={manuscript}
          selected={selected}
          onSelect={setSelected}
          onChain={showChain}
          onQuote={choosePlace}
        />
      </div>
      <aside className="beside" aria-label={t("Beside the page")} data-open={isOpen}>
        <div className="beside-head">
          <SegmentedControl
            fullWidth
            size="xs"
            value={beside}
            onChange={(value) => isBeside(value) && show(value)}
            data={[
              { value: "holds", label: open === undefined ? t("To settle") : t("{count} to settle", { count: open }) },
              { value: "talk", label: t("Talk") },
              { value: "pool", label: t("Pool") },
              { value: "chain", label: t("Chain") },
            ]}
          />
          <button
            type="button"
            className="plain-button beside-fold"
            aria-expanded={isOpen}
            aria-label={t("Beside the page")}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? "down" : "up"} size={16} />
          </button>
        </div>
        <div className="beside-body">
          {beside === "holds" && <ChecksOf article={article.id} onGo={setSelected} />}
          {beside === "talk" && <TalkOf article={article.id} manuscript={manuscript} selected={selected} onGo={setSelected} />}
          {beside === "pool" && <Pool article={article.id} manuscript={manuscript} after={after} onPlaced={setAfter} />}
          {beside === "chain" && <ChainOf quote={quote} />}
        </div>
      </aside>
    </div>
  );
}
