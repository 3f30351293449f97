/** Themes that were taken out, and can come back. */
import { Button } from "@mantine/core";

import { useRetiredThemes, useReviveTheme } from "../../../api/genealogy.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { kindName } from "../name.ts";

export function Retired({ article }: { article: string }) {
  const retired = useRetiredThemes(article).data ?? [];
  const revive = useReviveTheme();
  if (retired.length === 0) return null;
  return (
    <details className="theme-section retired">
      <summary>{tn("{count} theme was taken out", "{count} themes were taken out", retired.length)}</summary>
      <ul>
        {retired.map(({ id, title, kind }) => (
          <li key={id}>
            <span>
              {title} <span className="quiet">{kindName(kind)}</span>
            </span>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t("Bring back: {title}", { title })}
              loading={revive.isPending && revive.variables === id}
              onClick={() => revive.mutate(id)}
            >
              {t("Bring it back")}
            </Button>
          </li>
        ))}
      </ul>
      <Refused error={revive.error} onDismiss={revive.reset} />
    </details>
  );
}
