/** The editor of a heading or prose; it keeps what is typed when one leaves it. */
import { Button } from "@mantine/core";
import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";

import { useChangeBlock } from "../../api/manuscript.ts";
import { useQuotes } from "../../api/quote.ts";
import type { Block, Interviewed } from "../../api/shapes.ts";
import { useThemes } from "../../api/theme.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { InsertMenu } from "./InsertMenu.tsx";
import { ProseField, type ProseHandle } from "./ProseField.tsx";
import type { Token } from "./token.ts";

interface BlockEditorProps {
  block: Block;
  article: string;
  interviewed: Interviewed[];
  onDone: () => void;
}

/** How a reference reads while one writes around it. */
export function useReading(article: string, interviewed: Interviewed[]) {
  const themes = useThemes(article);
  const quotes = useQuotes(article);
  const read = (token: Token): string => {
    if (token.kind === "n") {
      const counts = interviewed.filter(({ group }) => token.key === "all" || group === token.key);
      return counts.length === 0 ? token.written : String(counts.reduce((sum, each) => sum + each.number, 0));
    }
    if (token.kind === "theme") {
      const theme = themes.data?.find(({ id }) => id === token.key);
      return (token.isShort ? theme?.short || theme?.title : theme?.title) ?? token.written;
    }
    return quotes.data?.find(({ id }) => id === token.key)?.participant ?? token.written;
  };
  return { read, isReady: themes.isFetched && quotes.isFetched };
}

export function BlockEditor({ block, article, interviewed, onDone }: BlockEditorProps) {
  const change = useChangeBlock();
  const { read, isReady } = useReading(article, interviewed);
  const field = useRef<ProseHandle>(null);
  const isGivenUp = useRef(false);
  const [isDirty, setDirty] = useState(false);
  useUnsent(isDirty);

  const keep = () => {
    if (isGivenUp.current) return;
    const text = field.current?.text() ?? block.text;
    if (text.trim() === block.text) onDone();
    else change.mutate({ id: block.id, text }, { onSuccess: onDone });
  };
  const handleBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) keep();
  };
  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") {
      isGivenUp.current = true;
      onDone();
    } else if (event.key === "Enter" && (block.kind === "heading" || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep();
    }
  };
  if (!isReady) return null;
  return (
    <div className="block-editor" onBlur={handleBlur}>
      <ProseField
        ref={field}
        text={block.text}
        read={read}
        label={block.kind === "heading" ? t("Heading") : t("Prose")}
        className={block.kind === "heading" ? "print-heading1" : "print-prose"}
        onKey={handleKey}
        onInput={() => setDirty(true)}
      />
      <div className="block-editor-foot">
        {block.kind === "prose" && (
          <InsertMenu
            article={article}
            interviewed={interviewed}
            onInsert={(written) => {
              field.current?.insert(written);
              setDirty(true);
            }}
          />
        )}
        <Button size="compact-sm" variant="default" loading={change.isPending} onClick={keep}>
          {t("Done")}
        </Button>
        <Refused error={change.error} onDismiss={change.reset} />
      </div>
    </div>
  );
}
