/** Comments and suggestions beside the page: of the chosen block, or of the whole manuscript. */
import "../../report/comparing/comparing.css";
import "./talk.css";

import { SegmentedControl } from "@mantine/core";
import { useState } from "react";

import { useRemarks, useSuggestions } from "../../../api/remark.ts";
import type { Block, Manuscript } from "../../../api/shapes.ts";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { CommentForm, SuggestForm } from "./Forms.tsx";
import { SuggestionCard } from "./SuggestionCard.tsx";
import { ThreadCard } from "./ThreadCard.tsx";

interface TalkOfProps {
  article: string;
  manuscript: Manuscript;
  selected: string | null;
  onGo: (block: string) => void;
}

type Shown = "open" | "block" | "all";

export function TalkOf({ article, manuscript, selected, onGo }: TalkOfProps) {
  const remarks = useRemarks(article);
  const suggestions = useSuggestions(article).data ?? [];
  const [shown, setShown] = useState<Shown>("open");
  const block = manuscript.blocks.find(({ id }) => id === selected);
  const go = (id: string | null) => {
    if (id === null) return;
    onGo(id);
    document.querySelector<HTMLElement>(`[data-block="${id}"]`)?.scrollIntoView({ block: "center" });
  };
  const isShown = (of: string | null, isOpen: boolean) =>
    shown === "all" || (shown === "open" ? isOpen : of === selected);
  return (
    <div className="talk">
      {block === undefined ? (
        <p className="quiet">{t("Choose a block on the page to comment on it, or to suggest other words.")}</p>
      ) : (
        <Write key={block.id} article={article} block={block} />
      )}
      <SegmentedControl
        fullWidth
        size="xs"
        value={shown}
        onChange={(value) => setShown(value === "all" || value === "block" ? value : "open")}
        data={[
          { value: "open", label: t("Still open") },
          { value: "block", label: t("This block"), disabled: block === undefined },
          { value: "all", label: t("All") },
        ]}
      />
      <Waiting query={remarks}>
        {(threads) => {
          const heard = threads.filter(({ block_id, settled_by }) => isShown(block_id, settled_by === null));
          const put = suggestions.filter(({ block_id, outcome }) => isShown(block_id, outcome === null));
          return heard.length + put.length === 0 ? (
            <p className="quiet">{t("Nothing is waiting here.")}</p>
          ) : (
            <>
              {put.map((each) => (
                <SuggestionCard key={each.id} article={article} suggested={each} onGo={() => go(each.block_id)} />
              ))}
              {heard.map((each) => (
                <ThreadCard key={each.remark.id} article={article} thread={each} onGo={() => go(each.block_id)} />
              ))}
            </>
          );
        }}
      </Waiting>
    </div>
  );
}

function Write({ article, block }: { article: string; block: Block }) {
  const [what, setWhat] = useState<"comment" | "suggest" | null>(null);
  const close = () => setWhat(null);
  if (what === "comment") return <CommentForm article={article} block={block.id} onClose={close} />;
  if (what === "suggest") return <SuggestForm article={article} block={block} onClose={close} />;
  return (
    <div className="form-foot">
      <button type="button" className="link-button" onClick={() => setWhat("comment")}>
        {t("Comment on the chosen block …")}
      </button>
      <button type="button" className="link-button" onClick={() => setWhat("suggest")}>
        {t("Suggest a change …")}
      </button>
    </div>
  );
}
