/** One code: its name, definition, origin, colour, place in the tree, and its passages. */
import { Select } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type RefObject, useEffect, useRef, useState } from "react";

import { useChangeCode, useRetireCode } from "../../api/code.ts";
import { answeredAs } from "../../api/naming.ts";
import type { Code, Origin } from "../../api/shapes.ts";
import { CodeMark } from "../../kit/CodeMark.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { COLOURS } from "../../kit/pattern.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t, tn } from "../../lib/translation.ts";
import { CameFrom } from "../discussion/CameFrom.tsx";
import { CodeGuide } from "./CodeGuide.tsx";
import { MemoOf } from "../memo/MemoOf.tsx";
import { CodePassages } from "./CodePassages.tsx";
import { CodePast } from "./CodePast.tsx";
import { MergedIn } from "./merging/GoneCodes.tsx";
import { InUse, MergeInto } from "./merging/MergeInto.tsx";
import { CodePlaces } from "./CodePlaces.tsx";
import { between, childrenOf, familyOf, inOrder, pathOf } from "./codebook.ts";
import { NameField } from "./NameField.tsx";
import type { Room } from "./useRoom.ts";

interface CodeDetailProps {
  room: Room;
  code: Code;
}

/** The top of the tree in the list of places: no code's id. */
const TOP = "";

export function CodeDetail({ room, code }: CodeDetailProps) {
  const change = useChangeCode(room.article);
  const retire = useRetireCode(room.article);
  const [isNamed, setNamed] = useState(false);
  const move = useRef<HTMLInputElement>(null);
  const colours = useRef<HTMLDivElement>(null);
  const merging = useRef<HTMLInputElement>(null);
  const { chosen } = room;
  // Once it is drawn: the field that was asked for may not have been there before.
  useEffect(() => {
    if (chosen?.kind !== "code" || answeredAs(chosen.id) !== code.id) return;
    if (chosen.field === "move") move.current?.focus();
    if (chosen.field === "merge") merging.current?.focus();
    if (chosen.field === "colour") colours.current?.querySelector<HTMLElement>("[aria-checked=true]")?.focus();
  }, [chosen, code.id]);
  const keep = (what: Parameters<typeof change.mutate>[0]["change"]) =>
    change.mutate({ id: code.id, change: what });
  const family = familyOf(room.codes, code.id);
  const places = inOrder(room.codes).filter(({ id }) => !family.has(id));
  return (
    <section className="detail" aria-label={t("Code {name}", { name: code.name })}>
      <div className="detail-line detail-name">
        <CodeMark colour={code.colour} />
        {isNamed ? (
          <NameField
            label={t("Name of the code")}
            name={code.name}
            onLeave={() => setNamed(false)}
            onKeep={(name) => {
              keep({ name });
              setNamed(false);
            }}
          />
        ) : (
          <>
            <h3>{code.name}</h3>
            <button
              type="button"
              className="plain-button"
              aria-label={t("Rename")}
              title={t("Rename")}
              onClick={() => setNamed(true)}
            >
              <Icon name="edit" size={16} />
            </button>
            <button
              type="button"
              className="plain-button"
              aria-label={t("Retire")}
              title={t("Retire")}
              onClick={() => retire.mutate(code.id)}
            >
              <Icon name="retire" size={16} />
            </button>
          </>
        )}
      </div>
      {retire.error !== null && code.count > 0 && <InUse code={code} onMerge={() => merging.current?.focus()} />}
      <Refused
        error={change.error ?? retire.error}
        onDismiss={() => {
          change.reset();
          retire.reset();
        }}
      />
      <CodeGuide code={code} onKeep={keep} />
      <div className="detail-fields">
        <Select
          label={t("Comes from")}
          size="xs"
          allowDeselect={false}
          value={code.origin}
          data={[
            { value: "data", label: t("the data") },
            { value: "participants' word", label: t("participants' word") },
            { value: "literature", label: t("the literature") },
          ]}
          onChange={(origin) => origin !== null && keep({ origin: origin as Origin })}
        />
        <Select
          ref={move}
          label={t("Stands beneath")}
          size="xs"
          searchable
          allowDeselect={false}
          spellCheck={false}
          value={code.parent_id ?? TOP}
          data={[
            { value: TOP, label: t("nothing: the top") },
            ...places.map((place) => ({ value: place.id, label: pathOf(room.byId, place) })),
          ]}
          onChange={(id) => {
            if (id === null || id === (code.parent_id ?? TOP)) return;
            const parent = id === TOP ? null : id;
            const last = childrenOf(room.codes, parent).at(-1);
            keep({ parent_id: parent, position: between(last?.position, undefined) });
          }}
        />
      </div>
      <CodePlaces room={room} code={code} />
      <Colours code={code} place={colours} onKeep={(colour) => keep({ colour })} />
      <p className="quiet number">
        {tn("{count} coding", "{count} codings", code.count)} ·{" "}
        {tn("{count} report", "{count} reports", code.reports)}
      </p>
      {code.count > 0 && (
        <p>
          <Link to="/code/split/$codeId" params={{ codeId: code.id }}>{t("Split by re-reading")}</Link>
        </p>
      )}
      <MergeInto
        code={code}
        codes={room.codes}
        byId={room.byId}
        field={merging}
        onMerged={(id) => room.setChosen({ kind: "code", id })}
      />
      <MergedIn article={room.article} code={code} />
      <CameFrom kind="code" id={code.id} className="code-origin" />
      <MemoOf about="code" id={code.id} heading="h3" title={t("Memos about the code")} />
      <CodePast key={code.id} room={room} code={code} />
      <CodePassages code={code.id} members={room.members} />
    </section>
  );
}

interface ColoursProps {
  code: Code;
  place: RefObject<HTMLDivElement | null>;
  onKeep: (colour: number) => void;
}

function Colours({ code, place, onKeep }: ColoursProps) {
  return (
    <div
      className="colours"
      role="radiogroup"
      aria-label={t("Colour and pattern")}
      ref={place}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const next = (code.colour + step + COLOURS) % COLOURS;
        onKeep(next);
        place.current?.querySelectorAll<HTMLElement>("[role=radio]")[next]?.focus();
      }}
    >
      {Array.from({ length: COLOURS }, (_, colour) => (
        <button
          key={colour}
          type="button"
          role="radio"
          aria-checked={colour === code.colour}
          aria-label={t("Colour {number}", { number: colour + 1 })}
          tabIndex={colour === code.colour ? 0 : -1}
          onClick={() => onKeep(colour)}
        >
          <CodeMark colour={colour} size={22} />
        </button>
      ))}
    </div>
  );
}
