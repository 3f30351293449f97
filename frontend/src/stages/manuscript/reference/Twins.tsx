/** The same work twice: side by side, for somebody to decide; and the account of a file. */
import { Button } from "@mantine/core";
import { useState } from "react";

import { type Csl, useKeepWork, useMergeWorks } from "../../../api/reference.ts";
import type { ImportedWorks, References, Work } from "../../../api/reference.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { SaveLosses } from "../../../kit/SaveLosses.tsx";
import { said, t } from "../../../lib/translation.ts";
import { namesOf, yearOf } from "./fields.ts";
import { Entry } from "./WorkOf.tsx";

/** Works of the list that look the same. */
export function Twins({ references }: { references: References }) {
  const merge = useMergeWorks();
  const of = (id: string) => references.works.find((work) => work.id === id);
  if (references.twins.length === 0) return null;
  return (
    <section className="twins" aria-label={t("The same work twice")}>
      <h2>{t("The same work twice?")}</h2>
      <Refused error={merge.error} onDismiss={merge.reset} />
      {references.twins.map(({ known_id, given_id }) => {
        const [known, given] = [of(known_id), of(given_id)];
        if (known === undefined || given === undefined) return null;
        const side = (work: Work, other: Work) => (
          <div>
            <p className="words">
              <Entry entry={work.entry} />
            </p>
            <Button size="compact-sm" variant="default" onClick={() => merge.mutate({ id: other.id, into: work.id })}>
              {t("Keep this one; the text cites it")}
            </Button>
          </div>
        );
        return (
          <div className="twin" key={given_id}>
            {side(known, given)}
            {side(given, known)}
          </div>
        );
      })}
    </section>
  );
}

interface AccountProps {
  article: string;
  made: ImportedWorks;
  works: Work[];
  onDone: () => void;
}

/** What a file brought, what was left of it, and what is there already. */
export function Account({ article, made, works, onDone }: AccountProps) {
  const keep = useKeepWork(article);
  const [settled, setSettled] = useState<readonly number[]>([]);
  const { outcome, twins } = made;
  const settle = (index: number) => setSettled([...settled, index]);
  return (
    <section className="twins" aria-label={t("What the file brought")}>
      <h2>{t("{count} works were taken from the file.", { count: outcome.taken["works"] ?? 0 })}</h2>
      <Refused error={keep.error} onDismiss={keep.reset} />
      <ul>
        {[...outcome.changed, ...outcome.left].map(({ place, reason }, index) => (
          <li key={`${index}-${place}`}>
            {place}: {said(reason, {})}
          </li>
        ))}
      </ul>
      <SaveLosses token={made.loss_list} />
      {twins.map(({ known_id, csl }, index) => {
        const known = works.find(({ id }) => id === known_id);
        if (known === undefined || settled.includes(index)) return null;
        const put = (id: string | null) =>
          keep.mutate({ id, csl: id === null ? csl : { ...known.csl, ...csl } }, { onSuccess: () => settle(index) });
        return (
          <div className="twin" key={`${known_id}-${index}`}>
            <div>
              <h3>{t("There already")}</h3>
              <p className="words">
                <Entry entry={known.entry} />
              </p>
              <Button size="compact-sm" variant="default" onClick={() => settle(index)}>
                {t("Leave it as it is")}
              </Button>
            </div>
            <div>
              <h3>{t("In the file")}</h3>
              <p className="words">{inShort(csl)}</p>
              <Button size="compact-sm" variant="default" onClick={() => put(known.id)}>
                {t("Take the file’s fields")}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={() => put(null)}>
                {t("It is another work")}
              </Button>
            </div>
          </div>
        );
      })}
      <Button size="compact-sm" variant="subtle" onClick={onDone}>
        {t("Done")}
      </Button>
    </section>
  );
}

function inShort(csl: Csl): string {
  const parts = [namesOf(csl["author"]), yearOf(csl), csl["title"], csl["container-title"], csl["DOI"]];
  return parts.filter((part) => typeof part === "string" && part !== "").join(". ");
}
