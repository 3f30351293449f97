/** What a paragraph claims of groups, sentence by sentence: held against data and quotes. */
import { Button, Checkbox, NativeSelect, Radio } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useArticle } from "../../api/article.ts";
import { useBindClaim, useClaims, useUnbindClaim } from "../../api/claim.ts";
import type { Block, Claim, ClaimKind, Interviewed, Letter, Theme } from "../../api/shapes.ts";
import { useThemes } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { currentLanguage, t } from "../../lib/translation.ts";
import { useGroupName } from "../theme/group.ts";
import { LETTERS, SIGNS } from "../theme/name.ts";
import { useReading } from "./BlockEditor.tsx";
import { readSentence, sentencesOf } from "./sentence.ts";

interface ClaimsOfProps {
  block: Block;
  article: string;
  interviewed: Interviewed[];
}

function kindName(kind: ClaimKind): string {
  return { presence: t("It is voiced"), "both groups": t("Both groups voice it") }[kind];
}

function poleWords(theme: Theme, letter: Letter): string {
  const pole = theme.poles?.[letter];
  return `${SIGNS[letter]} ${pole?.name || pole?.own_wording || ""}`;
}

/** What a claim is about, in one line: "Both groups voice it: ▲ being missed. Users, professionals". */
function useAbout(themes: readonly Theme[]): (claim: Claim) => string {
  const nameOf = useGroupName();
  return ({ kind, theme_id, letter, groups }) => {
    const theme = themes.find(({ id }) => id === theme_id);
    return t("{kind}: {what} ({groups})", {
      kind: kindName(kind),
      what: theme === undefined ? "" : letter === null ? theme.short || theme.title : poleWords(theme, letter),
      groups: groups.map(nameOf).join(", "),
    });
  };
}

export function ClaimsOf({ block, article, interviewed }: ClaimsOfProps) {
  const claims = useClaims(article).data?.filter(({ block_id }) => block_id === block.id) ?? [];
  const themes = useThemes(article).data ?? [];
  const { read } = useReading(article, interviewed);
  const unbind = useUnbindClaim(article);
  const about = useAbout(themes);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="claims">
      {claims.length > 0 && (
        <ul aria-label={t("What this paragraph claims")}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <span className="words">{readSentence(claim.text, read)}</span>
              <span className="quiet">{about(claim)}</span>
              {claim.is_stale && (
                <span>
                  <Icon name="info" size={14} /> {t("The paragraph no longer says this.")}
                </span>
              )}
              <button type="button" className="link-button" onClick={() => unbind.mutate(claim.id)}>
                {t("Bind it to nothing")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Refused error={unbind.error} onDismiss={unbind.reset} />
      {isOpen ? (
        <BindForm block={block} article={article} themes={themes} read={read} onClose={() => setOpen(false)} />
      ) : (
        themes.length > 0 && (
          <button type="button" className="link-button" onClick={() => setOpen(true)}>
            {t("Bind a sentence to what it claims of groups …")}
          </button>
        )
      )}
    </div>
  );
}

interface BindFormProps {
  block: Block;
  article: string;
  themes: Theme[];
  read: ReturnType<typeof useReading>["read"];
  onClose: () => void;
}

function BindForm({ block, article, themes, read, onClose }: BindFormProps) {
  const nameOf = useGroupName();
  const followed = useArticle()?.groups ?? [];
  const bind = useBindClaim(article);
  const sentences = sentencesOf(block.text, currentLanguage());
  const [text, setText] = useState(sentences[0] ?? "");
  const [about, setAbout] = useState("");
  const [groups, setGroups] = useState<string[]>([]);
  const [kind, setKind] = useState<ClaimKind>("presence");
  const places = themes.flatMap((theme) =>
    theme.poles === null
      ? [{ value: theme.id, label: theme.title }]
      : LETTERS.map((letter) => ({ value: `${theme.id} ${letter}`, label: `${theme.title}: ${poleWords(theme, letter)}` })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [theme_id = "", letter] = (about || places[0]?.value || "").split(" ");
    bind.mutate(
      { block: block.id, text, kind, theme_id, letter: letter === "a" || letter === "b" ? letter : null, groups },
      { onSuccess: onClose },
    );
  };
  return (
    <form className="claim-form" aria-label={t("Bind a sentence")} onSubmit={submit}>
      <NativeSelect
        size="xs"
        label={t("The sentence")}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        data={sentences.map((sentence) => ({ value: sentence, label: readSentence(sentence, read) }))}
      />
      <p className="words">{readSentence(text, read)}</p>
      <NativeSelect
        size="xs"
        label={t("What it is about")}
        value={about}
        onChange={({ currentTarget }) => setAbout(currentTarget.value)}
        data={places}
      />
      <Radio.Group size="xs" className="claim-choices" label={t("What it claims")} value={kind} onChange={(value) => setKind(value === "presence" ? value : "both groups")}>
        <Radio size="xs" value="presence" label={kindName("presence")} />
        <Radio size="xs" value="both groups" label={kindName("both groups")} />
      </Radio.Group>
      <Checkbox.Group size="xs" className="claim-choices" label={t("Of whom")} value={groups} onChange={setGroups}>
        {followed.map((group) => (
          <Checkbox key={group} size="xs" value={group} label={nameOf(group)} />
        ))}
      </Checkbox.Group>
      <Refused error={bind.error} onDismiss={bind.reset} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" disabled={groups.length === 0} loading={bind.isPending}>
          {t("Bind it")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
