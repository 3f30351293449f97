/** The pairs of a theme's quotes in which two groups answer each other. */
import { useMirrors } from "../../api/mirror.ts";
import type { MirrorPair, Theme } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export function Mirrored({ theme }: { theme: Theme }) {
  const pairs = (useMirrors(theme.article_id).data ?? []).filter(({ one, other }) =>
    [one.theme_id, other.theme_id].includes(theme.id),
  );
  if (pairs.length === 0) return null;
  return (
    <section className="theme-section" aria-labelledby="mirrored">
      <h2 id="mirrored">{t("Mirrored quotes")}</h2>
      <ul className="mirrors">
        {pairs.map((pair) => (
          <li key={pair.id}>
            <p className="quiet">{pair.note}</p>
            <div className="mirror-pair">
              <Side side={pair.one} />
              <Side side={pair.other} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ side }: { side: MirrorPair["one"] }) {
  return (
    <blockquote className="words">
      {side.text.split("\n").map((line, index) => (
        <p key={`${index}-${line.length}`} dir="auto">{line}</p>
      ))}
      <p className="number">{side.printed}</p>
    </blockquote>
  );
}
