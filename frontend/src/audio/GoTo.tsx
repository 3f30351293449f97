/** The time of the sound; pressed, it takes a time to go to. */
import { TextInput } from "@mantine/core";
import { useRef, useState } from "react";

import { clock, readClock } from "../lib/clock.ts";
import { t } from "../lib/translation.ts";
import type { Player } from "./player.ts";
import { useAt } from "./usePlayer.ts";

function Asked({ player, onDone }: { player: Player; onDone: () => void }) {
  const [written, setWritten] = useState("");
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      className="sound-goto"
      onSubmit={(event) => {
        event.preventDefault();
        const ms = readClock(written);
        setWrong(ms === null);
        if (ms === null) return;
        player.seek(ms);
        onDone();
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        aria-label={t("Go to a time of the recording")}
        placeholder={clock(player.timeline.duration_ms)}
        value={written}
        error={isWrong ? t("Write it as 12:04 or 1:50:00.") : null}
        onChange={(event) => setWritten(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
        }}
        onBlur={onDone}
      />
    </form>
  );
}

export function GoTo({ player }: { player: Player }) {
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const seconds = useAt(player, (ms) => Math.floor((ms ?? 0) / 1000));
  if (isAsking) {
    return (
      <Asked
        player={player}
        onDone={() => {
          setAsking(false);
          requestAnimationFrame(() => button.current?.focus());
        }}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className="sound-time number"
      title={t("Go to a time of the recording")}
      onClick={() => setAsking(true)}
    >
      {clock(seconds * 1000)} <span className="quiet">/ {clock(player.timeline.duration_ms)}</span>
    </button>
  );
}
