/** The sensitising concepts that a theme speaks to; each stands once, in the article's list. */
import { Link } from "@tanstack/react-router";

import { useCiteConcept, useConcepts } from "../../api/concept.ts";
import type { Theme } from "../../api/shapes.ts";
import { ChooseField } from "../../kit/ChooseField.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

export function CitedConcepts({ theme }: { theme: Theme }) {
  const all = useConcepts(theme.article_id).data ?? [];
  const cite = useCiteConcept(theme.id);
  if (all.length === 0) return null;
  const cited = all.filter(({ theme_ids }) => theme_ids.includes(theme.id));
  return (
    <section className="theme-section" aria-labelledby="cited-concepts">
      <h2 id="cited-concepts">{t("Concepts it speaks to")}</h2>
      <ul className="cited-concepts">
        {cited.map(({ id, name, literature }) => (
          <li key={id}>
            <Link to="/code/concepts">{name}</Link>
            <button
              type="button"
              className="plain-button"
              aria-label={t("No longer cite {name}", { name })}
              title={t("No longer cite")}
              onClick={() => cite.mutate({ concept: id, isCited: false })}
            >
              <Icon name="close" size={12} />
            </button>
            <span className="quiet">{literature === "" ? t("literature not given yet") : literature}</span>
          </li>
        ))}
      </ul>
      <ChooseField
        label={t("Cite a concept")}
        placeholder={t("Cite a concept …")}
        none={t("No other concept by that name.")}
        choices={all.filter(({ id }) => !cited.some((each) => each.id === id))}
        onChoose={(concept) => cite.mutate({ concept, isCited: true })}
      />
      <Refused error={cite.error} onDismiss={cite.reset} />
    </section>
  );
}
