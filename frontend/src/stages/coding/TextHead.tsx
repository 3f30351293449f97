/** Above the text: which report, whose codings, and finding words in it. */
import { Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { memo, type RefObject, useState } from "react";

import { useReports } from "../../api/report.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { t, tn } from "../../lib/translation.ts";
import type { Stretch } from "../../lib/stretch.ts";
import type { Room } from "./useRoom.ts";

interface TextHeadProps {
  room: Room;
  field: RefObject<HTMLInputElement | null>;
  words: string;
  hits: readonly Stretch[];
  onWords: (words: string) => void;
}

export const TextHead = memo(function TextHead({ room, field, words, hits, onWords }: TextHeadProps) {
  const [at, setAt] = useState(-1);
  const next = (step: number) => {
    if (hits.length === 0) return;
    const index = (at + step + hits.length) % hits.length;
    setAt(index);
    const hit = hits[index];
    if (hit !== undefined) room.text.current?.reveal(hit);
  };
  return (
    <div className="text-head">
      <Neighbour room={room} step={-1} />
      <h1>{room.report.key}</h1>
      <Neighbour room={room} step={1} />
      <span className="quiet number text-count">
        {tn("{count} word", "{count} words", room.report.words)} ·{" "}
        {tn("{count} coding", "{count} codings", room.codings.length)}
        {room.broken.length > 0 &&
          ` · ${tn("{count} lost its words", "{count} lost their words", room.broken.length)}`}
      </span>
      <div className="find">
        <Icon name="search" size={16} />
        <input
          ref={field}
          type="search"
          value={words}
          aria-label={t("Find words in this report")}
          placeholder={t("Find  /")}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            onWords(event.currentTarget.value);
            setAt(-1);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") next(event.shiftKey ? -1 : 1);
            if (event.key === "Escape") {
              onWords("");
              room.text.current?.focus();
            }
          }}
        />
        <span className="number quiet" role="status">
          {words.trim() !== "" && t("{at} of {of}", { at: at + 1, of: hits.length })}
        </span>
      </div>
      <Hands room={room} />
    </div>
  );
});

function Neighbour({ room, step }: { room: Room; step: 1 | -1 }) {
  const reports = useReports().data ?? [];
  const other = reports[reports.findIndex(({ id }) => id === room.report.id) + step];
  const name = step === 1 ? t("Next report") : t("Previous report");
  const icon = <Icon name={step === 1 ? "right" : "left"} size={16} />;
  if (other === undefined) {
    return (
      <span className="plain-button" aria-hidden="true" data-off>
        {icon}
      </span>
    );
  }
  return (
    <Link
      to="/code/$reportId"
      params={{ reportId: other.id }}
      className="plain-button"
      aria-label={`${name}: ${other.key}`}
      title={`${name}: ${other.key}`}
    >
      {icon}
    </Link>
  );
}

/** Whose codings are shown. */
function Hands({ room }: { room: Room }) {
  const { members, hidden } = room;
  const toggle = (id: string) =>
    room.setHidden((old) => (old.has(id) ? new Set([...old].filter((one) => one !== id)) : new Set([...old, id])));
  const shown = members.filter(({ id }) => !hidden.has(id));
  const words =
    shown.length === members.length
      ? t("Everybody's codings")
      : shown.length === 1 && shown[0] !== undefined
        ? shown[0].name
        : t("{done} of {of} members", { done: shown.length, of: members.length });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className="hands">
          <Icon name="people" size={16} />
          <span>{words}</span>
          <Icon name="down" size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("Whose codings")}</Menu.Label>
        {members.map(({ id, name }) => (
          <Menu.CheckboxItem key={id} checked={!hidden.has(id)} onChange={() => toggle(id)}>
            {name}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
