/** Choose transcripts from the computer's folders. */
import { Button, type ButtonProps } from "@mantine/core";
import { type ReactNode, useRef } from "react";

import { t } from "../lib/translation.ts";
import { dropFiles } from "./dropped.ts";
import { Icon } from "./icons/Icon.tsx";

/** Names of files that transcripts come in. */
export const FILES = ".txt,.md,.docx,.odt,.rtf,.pdf,.html,.htm,.vtt,.srt,.textgrid,.TextGrid,.eaf";

interface FileButtonProps extends ButtonProps {
  children: ReactNode;
  onChosen: () => void;
}

export function FileButton({ children, onChosen, ...rest }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...rest}
        leftSection={<Icon name="import" size={16} />}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={FILES}
        aria-label={t("Transcripts")}
        onChange={({ currentTarget }) => {
          dropFiles(currentTarget.files ?? []);
          currentTarget.value = "";
          onChosen();
        }}
      />
    </>
  );
}
