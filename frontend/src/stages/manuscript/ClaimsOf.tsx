/** What a paragraph claims, sentence by sentence, each with its number of today. */
import { useState } from "react";

import { useClaims, useUnbindClaim } from "../../api/claim.ts";
import { useCodes } from "../../api/code.ts";
import type { Block, Claim, Interviewed } from "../../api/shapes.ts";
import { useThemes } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { currentLanguage, t, told } from "../../lib/translation.ts";
import { useGroupName } from "../theme/group.ts";
import { BindForm } from "./BindForm.tsx";
import { useReading } from "./useReading.ts";
import { aboutName, kindName } from "./claimName.ts";
import { MarkedOf } from "./MarkedOf.tsx";
import { readSentence, sentencesOf } from "./sentence.ts";

interface ClaimsOfProps {
  block: Block;
  article: string;
  interviewed: Interviewed[];
}

/** What a claim is about, in one line: "Both groups voice it: ▲ being missed (users, professionals)". */
function useAbout(article: string): (claim: Claim) => string {
  const nameOf = useGroupName();
  const themes = useThemes(article).data ?? [];
  const codes = useCodes(article).data ?? [];
  return (claim) => {
    const kind = kindName(claim.kind);
    const what = aboutName(claim, themes, codes);
    const groups = claim.groups.map(nameOf).join(", ");
    if (what === "") return kind;
    return groups === "" ? t("{kind}: {what}", { kind, what }) : t("{kind}: {what} ({groups})", { kind, what, groups });
  };
}

export function ClaimsOf({ block, article, interviewed }: ClaimsOfProps) {
  const claims = useClaims(article).data?.filter(({ block_id }) => block_id === block.id) ?? [];
  const hasThemes = (useThemes(article).data ?? []).length > 0;
  const { read } = useReading(article, interviewed);
  const unbind = useUnbindClaim(article);
  const about = useAbout(article);
  const [sentence, setSentence] = useState<string | null>(null);
  const open = () => {
    const sentences = sentencesOf(block.text, currentLanguage());
    setSentence(chosenOf(sentences, read) ?? sentences[0] ?? "");
  };
  return (
    <div className="claims">
      {claims.length > 0 && (
        <ul aria-label={t("What this paragraph claims")}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <span className="words">{readSentence(claim.text, read)}</span>
              <span className="quiet">{about(claim)}</span>
              <Numbers claim={claim} />
              <button type="button" className="link-button" onClick={() => unbind.mutate(claim.id)}>
                {t("Bind it to nothing")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Refused error={unbind.error} onDismiss={unbind.reset} />
      <MarkedOf article={article} block={block.id} />
      {sentence !== null ? (
        <BindForm block={block} article={article} first={sentence} read={read} onClose={() => setSentence(null)} />
      ) : (
        hasThemes && (
          // The words that are chosen in the paragraph stay chosen, so that theirs is the sentence.
          <button type="button" className="link-button" onMouseDown={(event) => event.preventDefault()} onClick={open}>
            {t("Bind a sentence to what it claims of groups …")}
          </button>
        )
      )}
    </div>
  );
}

/** The numbers beside a sentence; what the data no longer carry has a sign beside its colour. */
function Numbers({ claim }: { claim: Claim }) {
  if (claim.is_stale) {
    return (
      <span className="claim-off">
        <Icon name="info" size={14} /> {t("The paragraph no longer says this.")}
      </span>
    );
  }
  return claim.tallies.map((tally, index) => (
    <span key={`${tally.sentence}-${index}`} className={tally.holds ? "claim-number" : "claim-off"}>
      {!tally.holds && <Icon name="info" size={14} />} {told(tally)}{" "}
      {!tally.holds && t("The data do not carry the sentence.")}
    </span>
  ));
}

/** The sentence in which words are chosen on the page. */
function chosenOf(sentences: readonly string[], read: ReturnType<typeof useReading>["read"]): string | undefined {
  const chosen = document.getSelection()?.toString().trim() ?? "";
  if (chosen === "") return undefined;
  return sentences.find((sentence) => {
    const printed = readSentence(sentence, read);
    return printed.includes(chosen) || chosen.includes(printed);
  });
}
