/** An answer or counts as a file: whole, whatever is shown of it. */
import { Button } from "@mantine/core";
import type { ReactNode } from "react";

import { t } from "../lib/translation.ts";
import { Refused } from "./Refused.tsx";

const FORMATS = ["xlsx", "csv", "docx"] as const;
export type Format = (typeof FORMATS)[number];

interface FormatsProps {
  /** The one that is being written. */
  writing: Format | undefined;
  error: Error | null;
  onWrite: (format: Format) => void;
  onDismiss: () => void;
  /** What a reader of the file has to know. */
  children?: ReactNode;
}

export function Formats({ writing, error, onWrite, onDismiss, children }: FormatsProps) {
  return (
    <div className="formats" role="group" aria-label={t("As a file")}>
      {FORMATS.map((format) => (
        <Button key={format} size="compact-xs" variant="default" loading={writing === format} onClick={() => onWrite(format)}>
          {t("Save as .{format}", { format })}
        </Button>
      ))}
      {children}
      <Refused error={error} onDismiss={onDismiss} />
    </div>
  );
}
