/** Whether groups differ in how many voice A, B or both. */
import type { ChancePage } from "../../../api/shapes.ts";
import { said, t } from "../../../lib/translation.ts";
import { useGroupName } from "../group.ts";

function whatName(what: string): string {
  const names: Record<string, string> = { a: t("Pole A"), b: t("Pole B"), both: t("both poles") };
  return names[what] ?? what;
}

export function Between({ page }: { page: ChancePage }) {
  const nameOf = useGroupName();
  if (page.between.length === 0) return null;
  const question = page.models.find(({ model }) => model === "N4")?.question ?? "";
  return (
    <section className="theme-section" aria-labelledby="between">
      <h2 id="between">{said(question)}</h2>
      <div className="twin-scroll" role="region" aria-labelledby="between" tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("Group")}</th>
              <th scope="col">{t("Voices")}</th>
              <th scope="col">{t("counted")}</th>
              <th scope="col">{t("on average")}</th>
              <th scope="col">{t("p, both ways")}</th>
              <th scope="col">{t("p over all paradoxes")}</th>
            </tr>
          </thead>
          <tbody>
            {page.between.map(({ group, what, chance, corrected }) => (
              <tr key={`${group} ${what}`}>
                <th scope="row">{nameOf(group)}</th>
                <td>{whatName(what)}</td>
                <td>{chance.observed}</td>
                <td>{chance.expected.toFixed(1)}</td>
                <td>{chance.two_sided.toFixed(4)}</td>
                <td>{corrected.toFixed(4)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
