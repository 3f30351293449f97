/** Who else is at the study now, and in which room; never at which passage. */
import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

import { goTo, usePresence } from "../api/presence.ts";
import { useMe } from "../api/session.ts";
import { useMembers } from "../api/study.ts";
import { t } from "../lib/translation.ts";
import { rooms } from "./rail.ts";

const MOST = 3;

/** The first word of the address, which names the room; ids in it are told nobody. */
function useRoom(): string {
  return useRouterState({
    select: ({ location }) => location.pathname.split("/")[1] ?? "",
  });
}

function nameOf(room: string): string {
  const all = rooms().flat();
  return all.find(({ to }) => to === (room === "home" ? "/" : `/${room}`))?.name ?? "";
}

export function Here() {
  const room = useRoom();
  const me = useMe();
  const members = useMembers();
  const others = usePresence().filter(({ member_id }) => member_id !== me?.id);
  const isSeated = me !== undefined;
  useEffect(() => {
    if (isSeated) goTo(room === "" ? "home" : room);
  }, [room, isSeated]);
  const known = others.flatMap(({ member_id, room: at }) => {
    const member = members.find(({ id }) => id === member_id);
    return member === undefined ? [] : [{ member, where: t("{name} is in the room {room}", { name: member.name, room: nameOf(at) }) }];
  });
  if (known.length === 0) return null;
  const more = known.length - MOST;
  return (
    <ul className="here" aria-label={t("Also here now")}>
      {known.slice(0, MOST).map(({ member, where }) => (
        <li key={member.id} title={where}>
          <span aria-hidden="true">{member.initials}</span>
          <span className="visually-hidden">{where}</span>
        </li>
      ))}
      {more > 0 && (
        <li title={known.slice(MOST).map(({ where }) => where).join("; ")}>
          <span aria-hidden="true">+{more}</span>
          <span className="visually-hidden">
            {known.slice(MOST).map(({ where }) => where).join("; ")}
          </span>
        </li>
      )}
    </ul>
  );
}
