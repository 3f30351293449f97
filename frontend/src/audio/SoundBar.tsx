/** The sound of an interview in a room, or where it is for those who may not listen. */
import "./audio.css";

import type { SoundOf } from "../api/shapes.ts";
import { Icon } from "../kit/icons/Icon.tsx";
import { clock } from "../lib/clock.ts";
import { currentLanguage, t } from "../lib/translation.ts";
import { PlayerBar, type PlayerBarProps } from "./PlayerBar.tsx";
import type { Sound } from "./sound.ts";

/** "Ada, Bea or Cid", as the reader's language joins names. */
function anyOf(names: readonly string[]): string {
  return new Intl.ListFormat(currentLanguage(), { type: "disjunction" }).format(names);
}

/** Where the sound is, for who cannot hear it here; null when there is nothing to say. */
function awaySentence({ recording, may_listen, ask }: SoundOf): string | null {
  if (recording === null) return null;
  if (recording.state === "destroyed") {
    return t("The recording was destroyed; its certificate is kept with the interview.");
  }
  if (may_listen) return null;
  const length = clock(recording.duration_ms);
  return ask.length === 0
    ? t("There is a recording of {length}. Nobody may listen to it now.", { length })
    : t("There is a recording of {length}, and you may not listen to it. Ask {names}.", {
        length,
        names: anyOf(ask),
      });
}

interface SoundBarProps extends Omit<PlayerBarProps, "player" | "peaks"> {
  sound: Sound;
}

export function SoundBar({ sound: { of, player, peaks }, ...rest }: SoundBarProps) {
  if (player !== null) return <PlayerBar player={player} peaks={peaks} {...rest} />;
  const sentence = of === null ? null : awaySentence(of);
  if (sentence === null) return null;
  return (
    <section className="sound-bar" aria-label={t("The sound")}>
      <p className="sound-away">
        <Icon name="sound" size={16} />
        <span>{sentence}</span>
      </p>
    </section>
  );
}
