/** In which forms a word is looked for: as search and words in context both ask. */
import { Checkbox, NativeSelect } from "@mantine/core";

import type { SearchAsked } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

type Stems = Required<SearchAsked>["stems"];

export function Stems({ stems, onChange }: { stems: Stems; onChange: (stems: Stems) => void }) {
  return (
    <NativeSelect
      size="xs"
      label={t("Forms of a word")}
      value={stems ?? ""}
      data={[
        { value: "", label: t("as written") },
        { value: "english", label: t("all forms, English") },
        { value: "swedish", label: t("all forms, Swedish") },
      ]}
      onChange={({ currentTarget: { value } }) => onChange(value === "english" || value === "swedish" ? value : null)}
    />
  );
}

export function Folds({ folds, onChange }: { folds: boolean; onChange: (folds: boolean) => void }) {
  return (
    <Checkbox
      size="xs"
      label={t("å, ä and a as one letter")}
      checked={folds}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
