/** The ways in which people manage a paradox, each with what speaks for it. */
import { Button, Checkbox, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import type { Theme, Way } from "../../api/shapes.ts";
import { useAddWay, useChangeTheme, useChangeWay, useRetireWay } from "../../api/theme.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { InPlace } from "../../kit/InPlace.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t, tn } from "../../lib/translation.ts";
import { Backing } from "./Backing.tsx";
import { useGroupName } from "./group.ts";
import { placeAt } from "./order.ts";

export function Ways({ theme }: { theme: Theme }) {
  const { ways } = theme;
  return (
    <section className="theme-section" aria-labelledby="ways">
      <h2 id="ways">{t("Ways of managing")}</h2>
      {ways.length === 0 && <NoWay theme={theme} />}
      <ol className="ways">
        {ways.map((way, index) => (
          <WayItem key={way.id} way={way} index={index} theme={theme} />
        ))}
      </ol>
      <NewWay theme={theme.id} />
    </section>
  );
}

/** A paradox may have no way of managing; then the team says why. */
function NoWay({ theme }: { theme: Theme }) {
  const change = useChangeTheme(theme.id);
  return (
    <>
      <p className="quiet">{t("How do people live with both? Write each way in a sentence, then lay words to it.")}</p>
      <InPlace
        label={t("Why no way is written down")}
        value={theme.no_way_reason ?? ""}
        placeholder={t("If the material shows no way, say why")}
        onSave={(reason) => change.mutateAsync({ no_way_reason: reason })}
      />
    </>
  );
}

function WayItem({ way, index, theme }: { way: Way; index: number; theme: Theme }) {
  const change = useChangeWay(way.id);
  const retire = useRetireWay(way.id);
  const [isOpen, setOpen] = useState(false);
  const move = (by: number) => {
    const position = placeAt(theme.ways, way.id, index + by);
    if (position !== null) change.mutate({ position });
  };
  const number = index + 1;
  const tools = [
    { icon: "up", label: t("Move way {number} up", { number }), isOff: index === 0, run: () => move(-1) },
    { icon: "down", label: t("Move way {number} down", { number }), isOff: index === theme.ways.length - 1, run: () => move(1) },
    { icon: "retire", label: t("Take way {number} out", { number }), isOff: false, run: () => retire.mutate(undefined) },
  ] as const;
  return (
    <li className="way">
      <div className="way-text">
        <InPlace
          label={t("Way of managing {number}", { number })}
          value={way.text}
          placeholder={t("One way of managing, in a sentence")}
          onSave={(text) => change.mutateAsync({ text })}
        />
        <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t("Fold its words away") : backed(way)}
        </button>
        {isOpen && (
          <>
            <SaidOf way={way} theme={theme} onChoose={(groups) => change.mutate({ groups })} />
            <Backing place={{ kind: "way", id: way.id }} codes={way.codes} evidence={way.evidence} theme={theme} />
          </>
        )}
        <Refused error={change.error ?? retire.error} onDismiss={() => { change.reset(); retire.reset(); }} />
      </div>
      <span className="way-tools">
        {tools.map(({ icon, label, isOff, run }) => (
          <button key={icon} type="button" className="plain-button" aria-label={label} title={label} disabled={isOff} onClick={run}>
            <Icon name={icon} size={16} />
          </button>
        ))}
      </span>
    </li>
  );
}

/** Of which groups the team says so, beside how many of each were found to do so. */
function SaidOf({ way, theme, onChoose }: { way: Way; theme: Theme; onChoose: (groups: string[]) => void }) {
  const nameOf = useGroupName();
  return (
    <fieldset className="way-groups">
      <legend className="quiet">{t("Said of")}</legend>
      {theme.coverage.map(({ group }) => (
        <Checkbox
          key={group}
          size="xs"
          label={t("{group}: {count} found", { group: nameOf(group), count: way.people[group] ?? 0 })}
          checked={way.groups.includes(group)}
          onChange={({ currentTarget: { checked } }) =>
            onChoose(checked ? [...way.groups, group] : way.groups.filter((each) => each !== group))
          }
        />
      ))}
    </fieldset>
  );
}

/** Who does so, in one line: "4 pieces: (7), (12), (XV)". */
function backed({ evidence }: Way): string {
  if (evidence.length === 0) return t("Nothing laid to it yet");
  const people = [...new Set(evidence.map(({ label, report }) => (label === null ? report : `(${label})`)))];
  return tn("{count} piece: {people}", "{count} pieces: {people}", evidence.length, { people: people.join(" ") });
}

function NewWay({ theme }: { theme: string }) {
  const [text, setText] = useState("");
  const add = useAddWay(theme);
  useUnsent(text !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(text, { onSuccess: () => setText("") });
  };
  return (
    <form className="new-line" onSubmit={submit}>
      <Textarea
        autosize
        minRows={1}
        aria-label={t("New way of managing")}
        placeholder={t("One way of managing, in a sentence")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={text.trim() === ""} loading={add.isPending}>
        {t("Add the way")}
      </Button>
      <Refused error={add.error} onDismiss={add.reset} />
    </form>
  );
}
