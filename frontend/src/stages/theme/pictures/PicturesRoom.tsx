/** Pictures of the codes of an article. */
import { Checkbox, NativeSelect } from "@mantine/core";
import { useState } from "react";

import { useArticle } from "../../../api/article.ts";
import { type Naming, useNaming } from "../../../api/codebook.ts";
import { useFrequencies } from "../../../api/frequency.ts";
import type { Article } from "../../../api/shapes.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { Figure } from "../../../picture/Figure.tsx";
import { type CodeUse, frequencyPicture } from "../../../picture/FrequencyBars.tsx";
import { Saving } from "../../../picture/Saving.tsx";
import { useGroupName } from "../group.ts";
import { CurvesOfCodes, PairPictures } from "./PairPictures.tsx";
import { PortraitOf } from "./PortraitOf.tsx";

type Named = CodeUse & { other: string };

function namesSaid(naming: Naming): string {
  return naming === "participants"
    ? t("Participants’ names, where they have one; in brackets the analysts’.")
    : t("The analysts’ names; in brackets what participants call it.");
}

function Frequencies({ article, codes }: { article: Article; codes: readonly Named[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? codes : codes.filter(({ isTop }) => isTop);
  const naming = useNaming(article.id).data ?? "analysts";
  const picture = frequencyPicture(article.title, shown, shown.some(({ other }) => other !== "") ? namesSaid(naming) : "");
  return (
    <>
      <Checkbox
        mb="md"
        label={t("With the codes beneath them")}
        checked={isWhole}
        onChange={(event) => setWhole(event.currentTarget.checked)}
      />
      <Figure picture={picture} tools={<Saving picture={picture} as="frequencies" article={article.id} />} />
    </>
  );
}

function Pictures({ article }: { article: Article }) {
  const nameOf = useGroupName();
  return (
    <Waiting query={useFrequencies(article.id)}>
      {(found) => {
        const codes = found.map(({ code_id, name, other_name, is_top, groups }) => ({
          id: code_id,
          name: other_name === "" ? name : `${name} (${other_name})`,
          other: other_name,
          isTop: is_top,
          groups: groups.map(({ may_leave, ...use }) => ({ ...use, name: nameOf(use.group), mayLeave: may_leave })),
        }));
        if (codes.length === 0) {
          return <Empty>{t("There is no code yet. Code some words, and who is coded with what is drawn here.")}</Empty>;
        }
        return <Frequencies article={article} codes={codes} />;
      }}
    </Waiting>
  );
}

const KINDS = ["frequencies", "network", "matrix", "code-map", "portrait", "accumulation"] as const;
type Kind = (typeof KINDS)[number];

function kindName(kind: Kind): string {
  return {
    frequencies: t("Codes by group"),
    network: t("Codes that meet, as a network"),
    matrix: t("Codes that meet, as a matrix"),
    "code-map": t("A map of the codes"),
    portrait: t("A portrait of one report"),
    accumulation: t("How codes accumulate"),
  }[kind];
}

/** Only the picture that is chosen is read and drawn. */
function Chosen({ article }: { article: Article }) {
  const [kind, setKind] = useState<Kind>("frequencies");
  return (
    <>
      <NativeSelect
        size="xs"
        mb="md"
        maw="22rem"
        label={t("Picture")}
        value={kind}
        data={KINDS.map((value) => ({ value, label: kindName(value) }))}
        onChange={({ currentTarget }) => setKind(KINDS.find((each) => each === currentTarget.value) ?? "frequencies")}
      />
      {kind === "frequencies" && <Pictures article={article} />}
      {kind === "portrait" && <PortraitOf article={article} />}
      {kind === "accumulation" && <CurvesOfCodes article={article} />}
      {kind !== "frequencies" && kind !== "portrait" && kind !== "accumulation" && <PairPictures article={article} kind={kind} />}
    </>
  );
}

export function PicturesRoom() {
  const article = useArticle();
  return (
    <Page
      title={t("Pictures of the codes")}
      lead={t("People are counted before codings: who says a thing ten times is one.")}
    >
      {article === undefined ? (
        <Empty>{t("Begin an article first; its codes are drawn here.")}</Empty>
      ) : (
        <Chosen article={article} />
      )}
    </Page>
  );
}
