/** The stages in the order of the research; progress is a picture, never a lock. */
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

import { useProgress } from "../api/study.ts";
import { Arc } from "../kit/Arc.tsx";
import { Icon } from "../kit/icons/Icon.tsx";
import { t, told } from "../lib/translation.ts";
import { type Room, rooms } from "./rail.ts";

function Entry({ room }: { room: Room }) {
  const progress = useProgress().data?.stages.find(({ stage }) => stage === room.stage);
  return (
    <li>
      <Link
        to={room.to}
        className="rail-link"
        activeOptions={{ exact: room.to === "/" }}
        title={progress === undefined ? room.name : `${room.name}: ${told(progress)}`}
      >
        <Icon name={room.icon} size={20} />
        <span className="rail-name">{room.name}</span>
        {progress !== undefined && (
          <>
            <Arc done={progress.done} of={progress.of} />
            <span className="visually-hidden">
              {t("{done} of {of}", { done: progress.done, of: progress.of })}
            </span>
          </>
        )}
      </Link>
    </li>
  );
}

export function Rail() {
  const rail = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  // Where the rail is narrower than its rooms, the one that one is in stays before the eye.
  useEffect(() => {
    rail.current?.querySelector(".rail-link.active")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [path]);
  return (
    <nav className="rail" ref={rail} aria-label={t("Stages of the research")}>
      {rooms().map((group) => (
        <ul key={group[0]?.to}>
          {group.map((room) => (
            <Entry key={room.to} room={room} />
          ))}
        </ul>
      ))}
    </nav>
  );
}
