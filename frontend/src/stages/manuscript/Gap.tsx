/** The place between two blocks: something new is put here, or a block is dropped. */
import { Button, Menu } from "@mantine/core";
import { useState } from "react";

import { useAddBlock } from "../../api/manuscript.ts";
import type { NewBlock } from "../../api/shapes.ts";
import { useThemes } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

interface GapProps {
  article: string;
  after: string | null;
  isLast: boolean;
  /** A block is being dragged. */
  isTarget: boolean;
  onDrop: () => void;
  onQuote: () => void;
  onAdded: (block: string | null) => void;
}

export function Gap({ article, after, isLast, isTarget, onDrop, onQuote, onAdded }: GapProps) {
  const [isOver, setOver] = useState(false);
  const add = useAddBlock(article);
  const put = (block: NewBlock, edits: boolean) =>
    add.mutate({ ...block, after }, { onSuccess: ({ changed }) => edits && onAdded(changed) });
  return (
    <div
      className="gap"
      data-last={isLast}
      data-target={isTarget}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <Menu position="bottom-start">
        <Menu.Target>
          {isLast ? (
            <Button variant="subtle" size="compact-sm" leftSection={<Icon name="plus" size={14} />}>
              {t("Add to the manuscript")}
            </Button>
          ) : (
            <button type="button" className="gap-button" aria-label={t("Put something here")} title={t("Put something here")}>
              <Icon name="plus" size={14} />
            </button>
          )}
        </Menu.Target>
        <Menu.Dropdown className="long-menu">
          <Menu.Item leftSection={<Icon name="edit" size={16} />} onClick={() => put({ kind: "prose" }, true)}>
            {t("Prose")}
          </Menu.Item>
          <Menu.Item
            leftSection={<Icon name="manuscript" size={16} />}
            onClick={() => put({ kind: "heading", text: t("Heading") }, true)}
          >
            {t("Heading")}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="quote" size={16} />} onClick={onQuote}>
            {t("Quote from the pool …")}
          </Menu.Item>
          <ThemeItems article={article} onTheme={(theme_id) => put({ kind: "theme", theme_id }, false)} />
        </Menu.Dropdown>
      </Menu>
      <Refused error={add.error} onDismiss={add.reset} />
    </div>
  );
}

function ThemeItems({ article, onTheme }: { article: string; onTheme: (id: string) => void }) {
  const themes = useThemes(article).data ?? [];
  if (themes.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t("Heading of a theme")}</Menu.Label>
      {themes.map(({ id, title }) => (
        <Menu.Item key={id} leftSection={<Icon name="theme" size={16} />} onClick={() => onTheme(id)}>
          {title}
        </Menu.Item>
      ))}
    </>
  );
}
