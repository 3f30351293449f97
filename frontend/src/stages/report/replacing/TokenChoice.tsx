/** Choosing a token of the study's list, or putting a new one on it. */
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";

import { useAddToken } from "../../../api/replacement.ts";
import type { Token, TokenKind } from "../../../api/shapes.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { kindName, KINDS } from "../../participant/vault/kind.ts";
import { usualWording } from "./word.ts";

interface TokenChoiceProps {
  tokens: readonly Token[];
  kind: TokenKind;
  chosen: string;
  onChoose: (token: string) => void;
}

function NewToken({ kind: asked, onDone }: { kind: TokenKind; onDone: (token: string) => void }) {
  const [kind, setKind] = useState(asked);
  const [wording, setWording] = useState(usualWording(asked));
  const add = useAddToken();
  return (
    <div className="replace-new">
      <NativeSelect
        label={t("It stands for a")}
        value={kind}
        data={KINDS.map((value) => ({ value, label: kindName(value) }))}
        onChange={({ currentTarget }) => {
          const next = KINDS.find((each) => each === currentTarget.value) ?? "other";
          if (wording === usualWording(kind)) setWording(usualWording(next));
          setKind(next);
        }}
      />
      <TextInput
        label={t("Description, without brackets")}
        placeholder={t("name of the institution")}
        value={wording}
        spellCheck={false}
        onChange={({ currentTarget }) => setWording(currentTarget.value)}
      />
      <Refused error={add.error} onDismiss={add.reset} />
      <Button
        size="xs"
        variant="default"
        disabled={wording.trim() === ""}
        loading={add.isPending}
        onClick={() => add.mutate({ kind, wording }, { onSuccess: ({ id }) => onDone(id) })}
      >
        {t("Put it on the study's list")}
      </Button>
    </div>
  );
}

export function TokenChoice({ tokens, kind, chosen, onChoose }: TokenChoiceProps) {
  const [isNew, setNew] = useState(false);
  if (isNew || tokens.length === 0) {
    return (
      <NewToken
        key={kind}
        kind={kind}
        onDone={(token) => {
          setNew(false);
          onChoose(token);
        }}
      />
    );
  }
  return (
    <div className="replace-token">
      <NativeSelect
        label={t("Put in their place")}
        value={chosen}
        data={[
          { value: "", label: t("Choose a token") },
          ...KINDS.map((each) => ({
            group: kindName(each),
            items: tokens.filter((token) => token.kind === each).map(({ id, printed }) => ({ value: id, label: printed })),
          })).filter(({ items }) => items.length > 0),
        ]}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
      <button type="button" className="link-button" onClick={() => setNew(true)}>
        {t("Another token …")}
      </button>
    </div>
  );
}
