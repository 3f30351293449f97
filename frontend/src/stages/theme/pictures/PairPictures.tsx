/** Pictures of codes that meet, and of how codes accumulate; each read when it is chosen. */
import { Checkbox } from "@mantine/core";
import { useState } from "react";

import { useCodes } from "../../../api/code.ts";
import type { Article } from "../../../api/shapes.ts";
import { useCodeCurves, useTogether } from "../../../api/together.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { codeCurvesPicture } from "../../../picture/CodeCurves.tsx";
import { Figure } from "../../../picture/Figure.tsx";
import { codeMapPicture, matrixPicture, networkPicture } from "../../../picture/Pairs.tsx";
import { among, type PairsGiven } from "../../../picture/pairs.ts";
import { Saving } from "../../../picture/Saving.tsx";

export type PairKind = "network" | "matrix" | "code-map";

const PICTURES = { network: networkPicture, matrix: matrixPicture, "code-map": codeMapPicture } as const;

export function PairPictures({ article, kind }: { article: Article; kind: PairKind }) {
  const codes = useCodes(article.id).data ?? [];
  return (
    <Waiting query={useTogether(article.id)}>
      {(found) => {
        const given: PairsGiven = {
          article: article.title,
          of: found.people,
          codes: found.codes.map(({ code_id, name, own, may_leave }) => ({
            id: code_id,
            name,
            isTop: codes.find(({ id }) => id === code_id)?.parent_id === null,
            people: own.people,
            mayLeave: may_leave,
          })),
          pairs: found.pairs.map(({ code_id, other_id, both, may_leave }) => ({ one: code_id, other: other_id, people: both.people, mayLeave: may_leave })),
        };
        if (given.pairs.length === 0) {
          return <Empty>{t("No two codes meet in anybody yet. Code more passages, and what goes with what is drawn here.")}</Empty>;
        }
        return <Drawn article={article} kind={kind} given={given} />;
      }}
    </Waiting>
  );
}

function Drawn({ article, kind, given }: { article: Article; kind: PairKind; given: PairsGiven }) {
  const [isWhole, setWhole] = useState(false);
  const picture = PICTURES[kind](among(given, isWhole));
  return (
    <>
      <Checkbox mb="md" label={t("With the codes beneath them")} checked={isWhole} onChange={(event) => setWhole(event.currentTarget.checked)} />
      <Figure picture={picture} tools={<Saving picture={picture} as={kind} article={article.id} />} />
    </>
  );
}

export function CurvesOfCodes({ article }: { article: Article }) {
  return (
    <Waiting query={useCodeCurves(article.id)}>
      {(found) => {
        const drawn = found.filter(({ codes }) => codes > 0);
        if (drawn.length === 0) return <Empty>{t("There is no code yet. Code some words, and who is coded with what is drawn here.")}</Empty>;
        const picture = codeCurvesPicture(
          article.title,
          drawn.map(({ group, codes, mean, unseen_included }) => ({ name: group ?? t("all reports"), codes, mean, unseenIncluded: unseen_included })),
        );
        return <Figure picture={picture} tools={<Saving picture={picture} as="accumulation" article={article.id} />} />;
      }}
    </Waiting>
  );
}
