/** The sound by keys, in the middle of typing too, and their lines in the list of keys. */
import { useEffect, useRef } from "react";

import { type Command, useCommands } from "../kit/keys.ts";
import { clock } from "../lib/clock.ts";
import { t } from "../lib/translation.ts";
import { isToggleKey, SOUND_KEYS, type SoundDeed, soundDeedOf } from "./keys.ts";
import type { Player } from "./player.ts";
import { SKIP_MS, soundSettings } from "./settings.ts";

/** What the room gives some keys to do. */
export interface SoundHands {
  onLoop: () => void;
  /** What the key for a time stamp does; without it, the time is written where the caret is. */
  onStamp?: ((ms: number) => void) | undefined;
}

/** Write a time where the caret is, as if it were typed: it can be undone like any word. */
function writeTime(ms: number): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
    document.execCommand("insertText", false, `[${clock(ms)}] `);
  }
}

function doIt(deed: SoundDeed, player: Player, hands: SoundHands): void {
  switch (deed) {
    case "toggle":
      return player.toggle();
    case "back":
      return player.skip(-SKIP_MS);
    case "forward":
      return player.skip(SKIP_MS);
    case "slower":
      return player.stepRate(-1);
    case "faster":
      return player.stepRate(1);
    case "loop":
      return hands.onLoop();
    case "stamp":
      return (hands.onStamp ?? writeTime)(player.ms);
  }
}

/** What each deed is called, in the order of the list. */
function soundDeedNames(): [SoundDeed, string][] {
  return [
    ["toggle", t("Play or pause the sound")],
    ["back", t("Five seconds back")],
    ["forward", t("Five seconds on")],
    ["slower", t("Slower")],
    ["faster", t("Faster")],
    ["loop", t("Play the passage again and again, or no longer")],
    ["stamp", t("Write down the time of the sound")],
  ];
}

export function useSoundKeys(player: Player, hands: SoundHands): void {
  const latest = useRef(hands);
  useEffect(() => {
    latest.current = hands;
  });
  useEffect(() => {
    let isHeldDown = false;
    const onDown = (event: KeyboardEvent) => {
      const deed = event.isComposing ? null : soundDeedOf(event);
      if (deed === null) return;
      // Before the field and the browser: Alt and an arrow would leave the page.
      event.preventDefault();
      event.stopPropagation();
      // A pedal that stays down sends its key again and again; going back may be repeated.
      if (event.repeat && deed !== "back" && deed !== "forward") return;
      if (deed === "toggle" && soundSettings().isHeld) {
        isHeldDown = true;
        player.play();
      } else {
        doIt(deed, player, latest.current);
      }
    };
    const letGo = () => {
      if (isHeldDown) player.pause();
      isHeldDown = false;
    };
    const onUp = (event: KeyboardEvent) => {
      if (isToggleKey(event)) letGo();
    };
    window.addEventListener("keydown", onDown, { capture: true });
    window.addEventListener("keyup", onUp, { capture: true });
    // Another window gets to know that the key went up, and this one does not.
    window.addEventListener("blur", letGo);
    return () => {
      window.removeEventListener("keydown", onDown, { capture: true });
      window.removeEventListener("keyup", onUp, { capture: true });
      window.removeEventListener("blur", letGo);
    };
  }, [player]);
  useCommands(
    soundDeedNames().map(
      ([deed, label]): Command => ({
        id: `sound ${deed}`,
        label,
        group: t("Sound"),
        keys: SOUND_KEYS[deed],
        // From the palette the caret is elsewhere, so a stamp would have no place.
        isOnlyKey: deed === "stamp",
        run: () => doIt(deed, player, latest.current),
      }),
    ),
  );
}
