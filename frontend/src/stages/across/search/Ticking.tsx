/** Coding what was found: nothing is ticked beforehand, and what would be coded is seen in the text. */
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";

import { useCodes } from "../../../api/code.ts";
import { codeTicked, type Reach, type SeenHit } from "../../../api/search.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { say } from "../../../kit/toast.ts";
import { t, tn } from "../../../lib/translation.ts";
import { inOrder, pathOf } from "../../coding/codebook.ts";

interface TickingProps {
  article: string;
  code: string;
  setCode: (code: string) => void;
  reach: Reach;
  setReach: (reach: Reach) => void;
  ticked: readonly SeenHit[];
  /** How many stretches that is; two hits may lie in one sentence. */
  stretches: number;
  onCoded: () => void;
}

export function Ticking({ article, code, setCode, reach, setReach, ticked, stretches, onCoded }: TickingProps) {
  const codes = useCodes(article).data ?? [];
  const byId = new Map(codes.map((each) => [each.id, each]));
  const [refusal, setRefusal] = useState<Error | null>(null);
  const [isPending, setPending] = useState(false);
  const give = async () => {
    setPending(true);
    setRefusal(null);
    try {
      const made = await codeTicked(article, code, ticked, reach);
      say(tn("{count} place coded. One undo takes it back.", "{count} places coded. One undo takes all back.", made));
      onCoded();
    } catch (error) {
      setRefusal(error as Error);
    } finally {
      setPending(false);
    }
  };
  return (
    <section className="ticking" aria-label={t("Code what you tick")}>
      <NativeSelect
        size="xs"
        label={t("Code what you tick")}
        value={code}
        data={[
          { value: "", label: t("choose a code") },
          ...inOrder(codes).map((each) => ({ value: each.id, label: pathOf(byId, each) })),
        ]}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label={t("How much of it")}
        value={reach}
        data={[
          { value: "text", label: t("the words found") },
          { value: "sentence", label: t("their sentence") },
          { value: "passage", label: t("their passage") },
        ]}
        onChange={({ currentTarget }) => setReach(currentTarget.value as Reach)}
      />
      <Button size="xs" disabled={code === "" || ticked.length === 0} loading={isPending} onClick={() => void give()}>
        {tn("Code {count} place", "Code {count} places", stretches)}
      </Button>
      <p className="quiet">
        {code === ""
          ? t("Choose a code; then tick the places that belong to it, one by one. Nothing is coded by itself.")
          : t("What would be coded is underlined in each place.")}
      </p>
      <Refused error={refusal} />
    </section>
  );
}
