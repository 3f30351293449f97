/** Who tells a story of each theme, and which codes are concrete in none. */
import type { StoryIndex } from "../../../api/story.ts";
import { useStudy } from "../../../api/study.ts";
import { t, tn } from "../../../lib/translation.ts";

export function Tellers({ index }: { index: StoryIndex }) {
  const groups = useStudy().data?.groups ?? [];
  const nameOf = (group: string) => groups.find(({ key }) => key === group)?.plural ?? group;
  if (index.groups.length === 0) return null;
  const lines = [
    ...index.themes.map(({ theme_id, title, stories, against, tellers }) => ({ id: theme_id, title, stories, against, tellers })),
    { id: "all", title: t("Any story"), stories: index.of, against: null, tellers: index.groups },
  ];
  return (
    <section aria-label={t("Who tells a story")}>
      <h2 className="story-title">{t("Who tells a story")}</h2>
      <p className="quiet story-meaning">{t("People who tell at least one story of the theme, of those with a report in the article.")}</p>
      <div className="facet-scroll" tabIndex={0} role="region" aria-label={t("Stories by theme and group")}>
        <table className="facet-table">
          <thead>
            <tr>
              <th scope="col">{t("Theme")}</th>
              {index.groups.map(({ group }) => (
                <th key={group} scope="col">
                  {nameOf(group)}
                </th>
              ))}
              <th scope="col">{t("Stories")}</th>
              <th scope="col">{t("Speaks against")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, title, stories, against, tellers }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {tellers.map(({ group, people, of }) => (
                  <td key={group} className="number">
                    {t("{done} of {of}", { done: people, of })}
                  </td>
                ))}
                <td className="number">{stories}</td>
                <td className="number">{against ?? ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function BareCodes({ index }: { index: StoryIndex }) {
  const bare = index.codes.filter(({ stories }) => stories === 0);
  if (index.codes.length === 0) return null;
  return (
    <section aria-label={t("Codes without a story")}>
      <h2 className="story-title">{t("Codes without a story")}</h2>
      {bare.length === 0 ? (
        <p>{t("Every code is concrete in at least one story.")}</p>
      ) : (
        <details>
          <summary>
            {tn("{count} code of {of} stands on no story’s words", "{count} codes of {of} stand on no story’s words", bare.length, { of: index.codes.length })}
          </summary>
          <ul className="story-bare">
            {bare.map(({ code_id, name }) => (
              <li key={code_id}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
