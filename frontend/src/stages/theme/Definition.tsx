/** What a theme means, and how running text names it. */
import type { Theme } from "../../api/shapes.ts";
import { useChangeTheme } from "../../api/theme.ts";
import { InPlace } from "../../kit/InPlace.tsx";
import { t } from "../../lib/translation.ts";

export function Definition({ theme }: { theme: Theme }) {
  const change = useChangeTheme(theme.id);
  return (
    <dl className="theme-facts">
      <div>
        <dt>{t("Meaning")}</dt>
        <dd>
          <InPlace
            label={t("Meaning")}
            value={theme.definition}
            placeholder={t("What belongs here, and what does not")}
            onSave={(definition, seen) => change.mutateAsync({ definition, seen: { definition: seen } })}
          />
        </dd>
      </div>
      <div>
        <dt>{t("In running text")}</dt>
        <dd>
          <InPlace
            label={t("In running text")}
            value={theme.short}
            placeholder={t("A short name, if the title is too long for a sentence")}
            isLine
            onSave={(short, seen) => change.mutateAsync({ short, seen: { short: seen } })}
          />
        </dd>
      </div>
    </dl>
  );
}
