/** Whose words are quoted: how evenly the quotes are spread, and who is never heard. */
import { useConcentration } from "../../api/claim.ts";
import { useStudy } from "../../api/study.ts";
import { t } from "../../lib/translation.ts";
import { Figure } from "../../picture/Figure.tsx";
import { Saving } from "../../picture/Saving.tsx";
import { sharePicture } from "../../picture/ShareBar.tsx";

export function Quoted({ article }: { article: string }) {
  const found = useConcentration(article).data;
  const groups = (useStudy().data?.groups ?? []).map(({ key, plural }) => ({ key, name: plural }));
  if (found === undefined || found.quoted.length === 0) return null;
  const quotedIn = (group: string) => found.quoted.filter((each) => each.group === group).length;
  const picture = sharePicture({
    shares: found.quoted.map(({ label, group, quotes }) => ({ label, group, count: quotes })),
    groups,
    effective: found.quotes.effective_voices,
    never: groups
      .map(({ key, name }) => ({ name, count: found.never_quoted[key]?.length ?? 0, of: (found.never_quoted[key]?.length ?? 0) + quotedIn(key) }))
      .filter(({ of }) => of > 0),
  });
  return (
    <details className="quoted-shares">
      <summary>{t("Whose words are quoted")}</summary>
      <Figure picture={picture} tools={<Saving picture={picture} as="shares" article={article} />} />
    </details>
  );
}
