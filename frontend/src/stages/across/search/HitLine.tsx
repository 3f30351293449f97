/** One place where the words stand, and what of it would be coded. */
import { Checkbox } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";

import { aimAt } from "../../../api/aim.ts";
import type { Reach, SeenHit } from "../../../api/search.ts";
import { t } from "../../../lib/translation.ts";

/** Whether a hit can be ticked, and is. */
export interface Tick {
  reach: Reach;
  isTicked: boolean;
  isCoded: boolean;
  change: (isTicked: boolean) => void;
}

interface HitLineProps {
  hit: SeenHit;
  /** The report's name, where the list does not give it above. */
  isNamed: boolean;
  tick: Tick | null;
}

/** The words around a stretch; as many as the server gives around a hit. */
const AROUND = 60;

function Words({ hit, reach }: { hit: SeenHit; reach: Reach | null }) {
  if (reach === null || reach === "text") {
    return (
      <>
        <span className="quiet">{hit.before}</span>
        <mark className={reach === null ? undefined : "to-code"}>{hit.text}</mark>
        <span className="quiet">{hit.after}</span>
      </>
    );
  }
  const { words } = hit;
  const [whole, word] = [hit.placed[reach], hit.placed.text];
  return (
    <>
      <span className="quiet">{words.slice(Math.max(0, whole.u0 - AROUND), whole.u0)}</span>
      <span className="to-code">
        {words.slice(whole.u0, word.u0)}
        <mark>{hit.text}</mark>
        {words.slice(word.u1, whole.u1)}
      </span>
      <span className="quiet">{words.slice(whole.u1, whole.u1 + AROUND)}</span>
    </>
  );
}

export function HitLine({ hit, isNamed, tick }: HitLineProps) {
  const navigate = useNavigate();
  const open = () => {
    aimAt(hit.report_id, hit);
    void navigate({ to: "/code/$reportId", params: { reportId: hit.report_id } });
  };
  const by = [isNamed ? hit.report : null, hit.label === null ? null : `(${hit.label})`, speakerOf(hit)];
  return (
    <li className="hit-line">
      {tick !== null && (
        <Checkbox
          size="xs"
          checked={tick.isTicked}
          disabled={tick.isCoded}
          aria-label={t("Code this place: {words}", { words: hit.text })}
          onChange={(event) => tick.change(event.currentTarget.checked)}
        />
      )}
      <button type="button" className="hit words" dir="auto" onClick={open}>
        <Words hit={hit} reach={tick?.reach ?? null} />
      </button>
      <span className="quiet number hit-by">
        {by.filter((part) => part !== null).join(" ")}
        {tick?.isCoded === true && ` · ${t("coded already")}`}
      </span>
    </li>
  );
}

/** Who speaks, where it is not the participant. */
function speakerOf(hit: SeenHit): string | null {
  if (hit.speaker === "interviewer") return t("interviewer");
  return hit.speaker === "writer" ? t("writer’s note") : null;
}
