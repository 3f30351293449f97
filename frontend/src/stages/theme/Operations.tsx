/** Merging, splitting and moving a theme; each is kept with person, time and lineage. */
import "./operations.css";

import { Button, Checkbox, Select, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useState } from "react";

import { useMergeThemes, useMoveBelow, useSplitTheme } from "../../api/genealogy.ts";
import type { Theme } from "../../api/shapes.ts";
import { useThemes } from "../../api/theme.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { say } from "../../kit/toast.ts";
import { t } from "../../lib/translation.ts";

export type Operation = "merge" | "split" | "move";

interface OperationProps {
  theme: Theme;
  onDone: () => void;
}

export function OpenOperation({ operation, ...rest }: OperationProps & { operation: Operation }) {
  if (operation === "merge") return <Merge {...rest} />;
  return operation === "split" ? <Split {...rest} /> : <Move {...rest} />;
}

interface SheetProps {
  title: string;
  lead: string;
  deed: string;
  isReady: boolean;
  isPending: boolean;
  error: unknown;
  onDismiss: () => void;
  onSubmit: () => void;
  onDone: () => void;
  children: ReactNode;
}

function Sheet({ title, lead, deed, isReady, isPending, error, onDismiss, onSubmit, onDone, children }: SheetProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="operation" aria-label={title} onSubmit={submit}>
      <h2>{title}</h2>
      <p className="quiet">{lead}</p>
      {children}
      <div className="operation-foot">
        <Button type="submit" disabled={!isReady} loading={isPending}>
          {deed}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("Leave it")}
        </Button>
      </div>
      <Refused error={error} onDismiss={onDismiss} />
    </form>
  );
}

function Merge({ theme, onDone }: OperationProps) {
  const others = (useThemes(theme.article_id).data ?? []).filter(({ id }) => id !== theme.id);
  const [chosen, setChosen] = useState<string[]>([]);
  const merge = useMergeThemes(theme.id);
  const submit = () =>
    merge.mutate(chosen, {
      onSuccess: () => {
        say(t("Merged. The lineage keeps where it came from; undo takes it back."));
        onDone();
      },
    });
  return (
    <Sheet
      title={t("Merge themes into this one")}
      lead={t("Evidence and codes of the others come here; the others are taken out.")}
      deed={t("Merge them")}
      isReady={chosen.length > 0}
      isPending={merge.isPending}
      error={merge.error}
      onDismiss={merge.reset}
      onSubmit={submit}
      onDone={onDone}
    >
      {others.length === 0 ? (
        <p className="quiet">{t("There is no other theme in this article.")}</p>
      ) : (
        <Checkbox.Group label={t("Which themes?")} value={chosen} onChange={setChosen}>
          <ul className="operation-choices">
            {others.map(({ id, title }) => (
              <li key={id}>
                <Checkbox value={id} label={title} />
              </li>
            ))}
          </ul>
        </Checkbox.Group>
      )}
    </Sheet>
  );
}

/** Everything that lies at the theme, its poles and its ways. */
function lyingAt(theme: Theme) {
  const places = [theme, ...Object.values(theme.poles ?? {}), ...theme.ways];
  return {
    evidence: places.flatMap(({ evidence }) => evidence),
    codes: [...new Set(places.flatMap(({ codes }) => codes))],
  };
}

function Split({ theme, onDone }: OperationProps) {
  const navigate = useNavigate();
  const [titles, setTitles] = useState(["", ""]);
  const [toSecond, setToSecond] = useState<string[]>([]);
  const split = useSplitTheme(theme.id);
  useUnsent(titles.some((title) => title !== ""));
  const { evidence } = lyingAt(theme);
  const submit = () =>
    split.mutate(
      titles.map((title, index) => ({
        title,
        definition: "",
        evidence_ids: index === 1 ? toSecond : [],
        code_ids: [],
      })),
      {
        onSuccess: () => {
          say(t("Split. The theme is taken out; its parts stand in its place."));
          void navigate({ to: "/themes" });
        },
      },
    );
  return (
    <Sheet
      title={t("Split this theme")}
      lead={t("Two themes come of it. What is not given to the second goes to the first, with the codes.")}
      deed={t("Split it")}
      isReady={titles.every((title) => title.trim() !== "")}
      isPending={split.isPending}
      error={split.error}
      onDismiss={split.reset}
      onSubmit={submit}
      onDone={onDone}
    >
      {[t("Title of the first"), t("Title of the second")].map((label, index) => (
        <TextInput
          key={label}
          label={label}
          value={titles[index] ?? ""}
          spellCheck={false}
          onChange={({ currentTarget: { value } }) =>
            setTitles(titles.map((title, place) => (place === index ? value : title)))
          }
        />
      ))}
      {evidence.length > 0 && (
        <Checkbox.Group label={t("Which words go to the second?")} value={toSecond} onChange={setToSecond}>
          <ul className="operation-choices">
            {evidence.map(({ id, exact, label, report }) => (
              <li key={id}>
                <Checkbox
                  value={id}
                  label={
                    <>
                      <span className="words">{exact}</span> ({label ?? report})
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </Checkbox.Group>
      )}
    </Sheet>
  );
}

const TOP = "top";

function Move({ theme, onDone }: OperationProps) {
  const others = (useThemes(theme.article_id).data ?? []).filter(({ id }) => id !== theme.id);
  const [below, setBelow] = useState<string | null>(theme.parent_id ?? TOP);
  const move = useMoveBelow(theme.id);
  const submit = () => move.mutate(below === TOP ? null : below, { onSuccess: onDone });
  return (
    <Sheet
      title={t("Put this theme below another")}
      lead={t("A sub-theme stands under the theme it belongs to.")}
      deed={t("Put it there")}
      isReady={below !== null && below !== (theme.parent_id ?? TOP)}
      isPending={move.isPending}
      error={move.error}
      onDismiss={move.reset}
      onSubmit={submit}
      onDone={onDone}
    >
      <Select
        label={t("Where?")}
        value={below}
        onChange={setBelow}
        data={[
          { value: TOP, label: t("at the top") },
          ...others.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
    </Sheet>
  );
}
