/** The sound of one interview: whether there is any, its parts, who hears it, until when. */
import "./sound.css";

import { useRecording } from "../../../api/recording.ts";
import { useMe } from "../../../api/session.ts";
import type { Interview, SoundOf } from "../../../api/shapes.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { clock } from "../../../lib/clock.ts";
import { currentLanguage, t } from "../../../lib/translation.ts";
import { Coming } from "./Coming.tsx";
import { Destroyed, Destroying, KeepUntil } from "./Destroying.tsx";
import { Listeners } from "./Listeners.tsx";
import { Parts } from "./Parts.tsx";
import { stateSaid } from "./word.ts";

/** The states in which there can be sound of an interview. */
const TOLD: readonly Interview["state"][] = ["noted", "started", "held", "broken off"];

function anyOf(names: readonly string[]): string {
  return new Intl.ListFormat(currentLanguage(), { type: "disjunction" }).format(names);
}

function Kept({ interview, sound, mayAttach }: { interview: Interview; sound: SoundOf; mayAttach: boolean }) {
  const isCoordinator = useMe()?.roles.includes("coordinator") === true;
  const { recording, may_listen, ask, uploads } = sound;
  if (recording === null) {
    if (mayAttach) return <Coming interview={interview.id} uploads={uploads} isFurther={false} />;
    return <p className="quiet">{t("None yet. Who interviewed, or a coordinator, attaches it.")}</p>;
  }
  if (recording.state === "destroyed") return <Destroyed interview={interview.id} recording={recording} />;
  const isLocked = recording.state === "locked";
  return (
    <>
      <p>
        {clock(recording.duration_ms)}, {stateSaid(recording.state)}
      </p>
      {!may_listen && ask.length > 0 && (
        <p className="quiet">{t("You may not listen to it. Ask {names}.", { names: anyOf(ask) })}</p>
      )}
      <Parts
        interview={interview.id}
        parts={recording.parts}
        isFree={mayAttach && !isLocked && recording.state !== "in use"}
      />
      {mayAttach && !isLocked && <Coming interview={interview.id} uploads={uploads} isFurther />}
      {mayAttach && <KeepUntil interview={interview.id} recording={recording} />}
      <Listeners interview={interview.id} interviewer={interview.interviewer_id} sound={sound} />
      {isCoordinator && <Destroying interview={interview.id} />}
    </>
  );
}

export function SoundSection({ interview }: { interview: Interview }) {
  const { data, error } = useRecording(interview.id);
  const me = useMe();
  const mayAttach =
    me !== null &&
    (me.roles.includes("coordinator") ||
      (me.id === interview.interviewer_id && me.roles.includes("researcher")));
  if (!TOLD.includes(interview.state) && (data?.recording ?? null) === null) return null;
  return (
    <section className="sound" aria-labelledby="interview-sound">
      <h2 id="interview-sound">{t("Recording")}</h2>
      <Refused error={error} />
      {data !== undefined && <Kept interview={interview} sound={data} mayAttach={mayAttach} />}
    </section>
  );
}
