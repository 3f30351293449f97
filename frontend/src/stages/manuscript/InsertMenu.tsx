/** What prose can be bound to: counted people, titles of themes, labels of speakers. */
import { Button, Menu } from "@mantine/core";

import { useQuotes } from "../../api/quote.ts";
import type { Interviewed } from "../../api/shapes.ts";
import { useThemes } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { t } from "../../lib/translation.ts";

interface InsertMenuProps {
  article: string;
  interviewed: Interviewed[];
  onInsert: (written: string) => void;
}

const SHOWN_WORDS = 42;

export function InsertMenu({ article, interviewed, onInsert }: InsertMenuProps) {
  const themes = useThemes(article).data ?? [];
  const speakers = (useQuotes(article).data ?? []).filter(({ participant }) => participant !== null);
  const all = interviewed.reduce((sum, { number }) => sum + number, 0);
  const item = (written: string, name: string, value: string) => (
    <Menu.Item key={written} onClick={() => onInsert(written)} rightSection={<span className="number">{value}</span>}>
      {name}
    </Menu.Item>
  );
  return (
    // Inside the editor, so that choosing does not leave it.
    <Menu withinPortal={false} position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" leftSection={<Icon name="link" size={14} />}>
          {t("Insert a bound value")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="long-menu">
        <Menu.Label>{t("How many were interviewed")}</Menu.Label>
        {interviewed.map(({ group, plural, number }) => item(`{n:${group}}`, plural, String(number)))}
        {item("{n:all}", t("all"), String(all))}
        {themes.length > 0 && <Menu.Label>{t("Names of themes")}</Menu.Label>}
        {themes.map(({ id, title, short }) =>
          short === "" ? item(`{theme:${id}}`, title, "") : item(`{theme:${id}:short}`, short, ""),
        )}
        {speakers.length > 0 && <Menu.Label>{t("Who speaks in a quote")}</Menu.Label>}
        {speakers.map(({ id, text, participant }) =>
          item(`{label:${id}}`, `${text.slice(0, SHOWN_WORDS)} …`, participant ?? ""),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
