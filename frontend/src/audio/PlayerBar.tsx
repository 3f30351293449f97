/** The sound at the top of a room: waveform, time, speed, five seconds back and on, loop. */
import "./audio.css";

import { Checkbox, NativeSelect, Popover } from "@mantine/core";
import { type ReactNode, useState } from "react";

import { Icon } from "../kit/icons/Icon.tsx";
import type { IconName } from "../kit/icons/paths.ts";
import { shownKey } from "../kit/keys.ts";
import { t } from "../lib/translation.ts";
import type { Follow } from "./follow.ts";
import { GoTo } from "./GoTo.tsx";
import { SOUND_KEYS, type SoundDeed } from "./keys.ts";
import { type Line, Lines } from "./Lines.tsx";
import { passageAt, type Timed } from "./passageAt.ts";
import { type Failure, type Player, RATES } from "./player.ts";
import { changeSoundSettings, REWINDS_MS, SKIP_MS, useSoundSettings } from "./settings.ts";
import { usePlayerState } from "./usePlayer.ts";
import { useSoundKeys } from "./useSoundKeys.ts";
import { type Peaks, Waveform } from "./Waveform.tsx";

export interface PlayerBarProps {
  player: Player;
  peaks: Peaks | null;
  /** The passages that have times: the loop takes the one that sounds. */
  passages?: readonly Timed[];
  lines?: readonly Line[];
  /** The text goes along with the sound. */
  follow?: Follow;
  /** What the key for a time stamp does; else the time is written where the caret is. */
  onStamp?: (ms: number) => void;
  /** Words at the end of the row, as "not covered: 2:10". */
  children?: ReactNode;
}

const NONE: readonly Timed[] = [];
const NO_LINES: readonly Line[] = [];

function failureSentence(failure: Failure): string {
  switch (failure) {
    case "unreachable":
      return t("The sound stopped coming. Check that Counterpoint still runs, then press play again.");
    case "unplayable":
      return t("This sound did not come, or cannot be played here. Press play again; if it stays silent, open the page in another browser.");
    case "unasked":
      return t("The browser wants a click before it lets sound out: press play again.");
  }
}

/**
 * The passage that sounds, again and again. Between passages, or without any: the first
 * press marks the beginning, the second the end.
 */
function useLoop(player: Player, passages: readonly Timed[]) {
  const [begun_ms, setBegun] = useState<number | null>(null);
  const toggle = () => {
    const { ms } = player;
    const passage = passageAt(passages, ms);
    if (player.state.loop !== null) player.setLoop(null);
    else if (begun_ms !== null) {
      player.setLoop({ start_ms: Math.min(begun_ms, ms), end_ms: Math.max(begun_ms, ms) });
      setBegun(null);
    } else if (passage !== null) player.setLoop(passage);
    else setBegun(ms);
  };
  return { isBegun: begun_ms !== null, toggle };
}

interface DriveProps {
  deed: SoundDeed;
  icon: IconName;
  label: string;
  isPressed?: boolean;
  onPress: () => void;
  children?: ReactNode;
}

/** A button of the bar, with its keys in the hint. */
function Drive({ deed, icon, label, isPressed, onPress, children }: DriveProps) {
  return (
    <button
      type="button"
      className="plain-button sound-drive"
      aria-label={label}
      aria-pressed={isPressed}
      aria-keyshortcuts={SOUND_KEYS[deed].join(" ")}
      title={`${label} (${SOUND_KEYS[deed].map(shownKey).join(", ")})`}
      onClick={onPress}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}

function Settings() {
  const { rewind_ms, isHeld } = useSoundSettings();
  return (
    <Popover position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <button type="button" className="plain-button sound-more" aria-label={t("How the sound is driven")}>
          <Icon name="settings" />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="sound-settings">
          <NativeSelect
            size="xs"
            label={t("After a pause, go on earlier by")}
            value={String(rewind_ms)}
            data={REWINDS_MS.map((ms) => ({
              value: String(ms),
              label: ms === 0 ? t("nothing") : t("{seconds} s", { seconds: ms / 1000 }),
            }))}
            onChange={(event) => changeSoundSettings({ rewind_ms: Number(event.currentTarget.value) })}
          />
          <Checkbox
            size="xs"
            label={t("Play only while {key} is held down", { key: "F4" })}
            description={t("for foot pedals that are meant so")}
            checked={isHeld}
            onChange={(event) => changeSoundSettings({ isHeld: event.currentTarget.checked })}
          />
          <p className="quiet">{t("Set the left, middle and right pedal to F2, F4 and F8 in the pedal's own program.")}</p>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Speed({ player }: { player: Player }) {
  const { rate } = usePlayerState(player);
  return (
    <NativeSelect
      size="xs"
      className="sound-speed"
      aria-label={t("Speed")}
      value={String(rate)}
      data={RATES.map((one) => ({ value: String(one), label: `${one}×` }))}
      onChange={(event) => player.setRate(Number(event.currentTarget.value))}
    />
  );
}

/** Back, play, on: as pedals lie beneath the foot. */
function Drives({ player }: { player: Player }) {
  const { isPlaying } = usePlayerState(player);
  return (
    <>
      <Drive deed="back" icon="back" label={t("Five seconds back")} onPress={() => player.skip(-SKIP_MS)}>
        5
      </Drive>
      <Drive
        deed="toggle"
        icon={isPlaying ? "pause" : "play"}
        label={isPlaying ? t("Pause") : t("Play")}
        onPress={() => player.toggle()}
      />
      <Drive deed="forward" icon="forward" label={t("Five seconds on")} onPress={() => player.skip(SKIP_MS)}>
        5
      </Drive>
    </>
  );
}

function Following({ follow }: { follow: Follow }) {
  return (
    <button
      type="button"
      className="plain-button sound-drive sound-follow"
      aria-pressed={follow.isOn}
      title={t("The text goes along with the sound until you scroll yourself")}
      onClick={() => follow.set(!follow.isOn)}
    >
      <Icon name="follow" />
      <span>{t("Follow")}</span>
    </button>
  );
}

interface SightProps {
  isOpen: boolean;
  isClose: boolean;
  onClose: (isClose: boolean) => void;
}

/** How much is seen of the sound. */
function Sight({ isOpen, isClose, onClose }: SightProps) {
  return (
    <>
      {isOpen && (
        <button
          type="button"
          className="plain-button"
          aria-label={t("See the waveform closely")}
          aria-pressed={isClose}
          title={t("See the waveform closely")}
          onClick={() => onClose(!isClose)}
        >
          <Icon name="search" />
        </button>
      )}
      <Settings />
      <button
        type="button"
        className="plain-button"
        aria-label={isOpen ? t("Fold the waveform") : t("Unfold the waveform")}
        aria-expanded={isOpen}
        onClick={() => changeSoundSettings({ isOpen: !isOpen })}
      >
        <Icon name={isOpen ? "up" : "down"} />
      </button>
    </>
  );
}

export function PlayerBar(props: PlayerBarProps) {
  const { player, peaks, passages = NONE, lines = NO_LINES, follow, onStamp, children } = props;
  const { loop, failure } = usePlayerState(player);
  const { isOpen } = useSoundSettings();
  const [isClose, setClose] = useState(false);
  const looping = useLoop(player, passages);
  useSoundKeys(player, { onLoop: looping.toggle, onStamp });
  return (
    <section className="sound-bar" aria-label={t("The sound")} data-open={isOpen || undefined}>
      {isOpen && <Waveform player={player} peaks={peaks} isClose={isClose} />}
      <Lines lines={lines} duration_ms={player.timeline.duration_ms} />
      <div className="sound-row">
        <Drives player={player} />
        <GoTo player={player} />
        <Speed player={player} />
        <Drive
          deed="loop"
          icon="loop"
          label={looping.isBegun ? t("Repeat until here") : t("Repeat")}
          isPressed={loop !== null || looping.isBegun}
          onPress={looping.toggle}
        />
        {follow !== undefined && <Following follow={follow} />}
        <span className="sound-words">{children}</span>
        <Sight isOpen={isOpen} isClose={isClose} onClose={setClose} />
      </div>
      {failure !== null && (
        <p className="refused" role="alert">
          <Icon name="info" size={16} />
          <span>{failureSentence(failure)}</span>
        </p>
      )}
    </section>
  );
}
