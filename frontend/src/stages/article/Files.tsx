/** Prose composed from records: the language it is told in, and the files it is written to. */
import "./article.css";

import { Button, NativeSelect } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";

import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

/** Empty: the article's own language. */
export function LanguageChoice({ value, onChoose }: { value: string; onChoose: (language: string) => void }) {
  return (
    <NativeSelect
      size="xs"
      aria-label={t("Language of the article")}
      value={value}
      data={[
        { value: "", label: t("in the article's language") },
        { value: "en", label: t("English") },
        { value: "sv", label: t("Swedish") },
      ]}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}

interface FilesProps<Format extends string> {
  write: UseMutationResult<void, Error, Format>;
  /** Each format with what its button says. */
  formats: readonly (readonly [Format, string])[];
}

export function Files<Format extends string>({ write, formats }: FilesProps<Format>) {
  return (
    <div className="article-files">
      {formats.map(([format, label]) => (
        <Button
          key={format}
          size="xs"
          variant="default"
          loading={write.isPending && write.variables === format}
          onClick={() => write.mutate(format)}
        >
          {label}
        </Button>
      ))}
      <Refused error={write.error} onDismiss={write.reset} />
    </div>
  );
}
