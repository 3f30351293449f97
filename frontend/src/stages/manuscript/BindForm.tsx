/** Bind a sentence: what it claims, of what, and of whom. */
import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useArticle } from "../../api/article.ts";
import { useBindClaim, useClaims } from "../../api/claim.ts";
import { useCodes } from "../../api/code.ts";
import type { Block, ClaimKind } from "../../api/shapes.ts";
import { useThemes } from "../../api/theme.ts";
import { Refused } from "../../kit/Refused.tsx";
import { currentLanguage, t } from "../../lib/translation.ts";
import { useGroupName } from "../theme/group.ts";
import { aboutOf, choicesFor, isKind, isOfPeople, KINDS, kindName } from "./claimName.ts";
import { readSentence, sentencesOf } from "./sentence.ts";
import type { Token } from "./token.ts";

interface BindFormProps {
  block: Block;
  article: string;
  /** The sentence that is chosen at first. */
  first: string;
  read: (token: Token) => string;
  onClose: () => void;
}

export function BindForm({ block, article, first, read, onClose }: BindFormProps) {
  const bind = useBindClaim(article);
  const [text, setText] = useState(first);
  const [kind, setKind] = useState<ClaimKind>("presence");
  const [about, setAbout] = useState("");
  const [listed, setListed] = useState<string[]>([]);
  const [groups, setGroups] = useState<string[]>([]);
  const choices = useChoices(article, kind, read);
  const chosen = choices.some(({ value }) => value === about) ? about : (choices[0]?.value ?? "");
  const isWhole = kind === "listed" ? listed.length > 0 : chosen !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = kind === "listed" ? { ...aboutOf(""), code_ids: listed } : aboutOf(chosen);
    bind.mutate(
      { block: block.id, text, kind, ...named, quantifier: "", groups: isOfPeople(kind) ? groups : [] },
      { onSuccess: onClose },
    );
  };
  return (
    <form className="claim-form" aria-label={t("Bind a sentence")} onSubmit={submit}>
      <Sentence block={block} text={text} read={read} isPart={kind === "pole re-stated"} onText={setText} />
      <NativeSelect
        size="xs"
        label={t("What it claims")}
        value={kind}
        onChange={({ currentTarget: { value } }) => isKind(value) && setKind(value)}
        data={KINDS.map((each) => ({ value: each, label: kindName(each) }))}
      />
      {kind === "listed" ? (
        <Listed article={article} listed={listed} onListed={setListed} />
      ) : (
        <NativeSelect
          size="xs"
          label={t("What it is about")}
          value={chosen}
          onChange={({ currentTarget }) => setAbout(currentTarget.value)}
          data={choices}
        />
      )}
      {isOfPeople(kind) && <OfWhom groups={groups} onGroups={setGroups} />}
      <Refused error={bind.error} onDismiss={bind.reset} />
      <div className="form-foot">
        <Button
          size="compact-sm"
          type="submit"
          disabled={!isWhole || (isOfPeople(kind) && groups.length === 0)}
          loading={bind.isPending}
        >
          {t("Bind it")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

function useChoices(article: string, kind: ClaimKind, read: BindFormProps["read"]) {
  const themes = useThemes(article).data ?? [];
  const codes = useCodes(article).data ?? [];
  const earlier = (useClaims(article).data ?? []).map(({ id, text }) => ({
    value: `claim ${id}`,
    label: readSentence(text, read),
  }));
  return choicesFor(kind, themes, codes, earlier);
}

interface SentenceProps {
  block: Block;
  text: string;
  read: BindFormProps["read"];
  /** Whether a part of the sentence can be meant, as one pole of two. */
  isPart: boolean;
  onText: (text: string) => void;
}

function Sentence({ block, text, read, isPart, onText }: SentenceProps) {
  const sentences = sentencesOf(block.text, currentLanguage());
  const whole = sentences.find((sentence) => sentence.includes(text)) ?? text;
  return (
    <>
      <NativeSelect
        size="xs"
        label={t("The sentence")}
        value={whole}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        data={sentences.map((sentence) => ({ value: sentence, label: readSentence(sentence, read) }))}
      />
      {isPart ? (
        <TextInput
          size="xs"
          className="words"
          spellCheck={false}
          label={t("The words that say the pole")}
          description={t("Leave of the sentence what belongs to this pole.")}
          value={text}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      ) : (
        <p className="words">{readSentence(text, read)}</p>
      )}
    </>
  );
}

function Listed({ article, listed, onListed }: { article: string; listed: string[]; onListed: (codes: string[]) => void }) {
  const codes = useCodes(article).data ?? [];
  return (
    <Checkbox.Group size="xs" className="claim-choices claim-codes" label={t("What it lists")} value={listed} onChange={onListed}>
      {codes.map(({ id, name }) => (
        <Checkbox key={id} size="xs" value={id} label={name} />
      ))}
    </Checkbox.Group>
  );
}

function OfWhom({ groups, onGroups }: { groups: string[]; onGroups: (groups: string[]) => void }) {
  const nameOf = useGroupName();
  const followed = useArticle()?.groups ?? [];
  return (
    <Checkbox.Group size="xs" className="claim-choices" label={t("Of whom")} value={groups} onChange={onGroups}>
      {followed.map((group) => (
        <Checkbox key={group} size="xs" value={group} label={nameOf(group)} />
      ))}
    </Checkbox.Group>
  );
}
