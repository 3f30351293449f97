/** The strips: one line a report; a mark opens the passage, with Shift its sound. */
import { SegmentedControl } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

import { aimAt } from "../../api/aim.ts";
import { useStrips } from "../../api/holding.ts";
import { useReports } from "../../api/report.ts";
import type { ReportStrip, Theme } from "../../api/shapes.ts";
import { SoundBar } from "../../audio/SoundBar.tsx";
import { useSound } from "../../audio/sound.ts";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { Figure } from "../../picture/Figure.tsx";
import { RUNGS } from "../../picture/ladder.ts";
import { Saving } from "../../picture/Saving.tsx";
import type { Order, Strip, Unit } from "../../picture/strip.ts";
import { stripPicture } from "../../picture/Strips.tsx";
import { useGroupName } from "./group.ts";

export function Said({ theme }: { theme: Theme }) {
  const strips = useStrips(theme.id);
  return (
    <section className="theme-section" aria-labelledby="said">
      <h2 id="said">{t("Where it is said")}</h2>
      <Waiting query={strips}>{(found) => <Lines theme={theme} found={found} />}</Waiting>
    </section>
  );
}

export function stripOf(line: ReportStrip): Strip {
  return {
    report: line.report_id,
    label: line.label ?? line.report,
    group: line.group ?? "",
    passages: line.passages,
    marks: line.marks.map(({ place, start_ms, a, b, story }) => ({ place, startMs: start_ms, a, b, story })),
    endsMs: line.ends_ms,
    rung: RUNGS.indexOf(line.rung),
  };
}

interface Heard {
  report: string;
  startMs: number;
}

function Lines({ theme, found }: { theme: Theme; found: ReportStrip[] }) {
  const nameOf = useGroupName();
  const navigate = useNavigate();
  const [unit, setUnit] = useState<Unit>("passages");
  const [order, setOrder] = useState<Order>("tightness");
  const [heard, setHeard] = useState<Heard | null>(null);
  const lines = found.filter(({ group }) => group !== null);
  if (lines.length === 0) {
    return <p className="quiet">{t("No line yet. Say whose the reports are, and lay words or tie codes to the poles.")}</p>;
  }
  const open = (report: string, place: number, isHeard: boolean) => {
    const mark = found.find(({ report_id }) => report_id === report)?.marks.find((each) => each.place === place);
    if (mark === undefined) return;
    if (isHeard && mark.start_ms !== null) {
      setHeard({ report, startMs: mark.start_ms });
      return;
    }
    aimAt(report, mark);
    void navigate({ to: "/code/$reportId", params: { reportId: report } });
  };
  const isTimed = lines.some(({ ends_ms }) => ends_ms !== null);
  const picture = stripPicture({
    title: theme.title,
    strips: lines.map(stripOf),
    groups: theme.coverage.map(({ group, printed }) => ({ key: group, name: nameOf(group), printed })),
    unit,
    order,
    onOpen: open,
  });
  return (
    <>
      <div className="strip-tools">
        <Choice
          label={t("Order of the lines")}
          value={order}
          onChange={setOrder}
          data={[
            { value: "tightness", label: t("tightest first") },
            { value: "label", label: t("by number") },
          ]}
        />
        {isTimed && (
          <Choice
            label={t("Along the line")}
            value={unit}
            onChange={setUnit}
            data={[
              { value: "passages", label: t("passages") },
              { value: "minutes", label: t("minutes") },
            ]}
          />
        )}
        <p className="quiet">{t("A click reads the passage; with Shift it is heard, where there is sound.")}</p>
      </div>
      <Figure picture={picture} tools={<Saving picture={picture} as="strips" article={theme.article_id} />} />
      {heard !== null && <Hearing key={heard.report} heard={heard} />}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  data: { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, data, onChange }: ChoiceProps<Value>) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={value}
      data={data}
      onChange={(chosen) => {
        const found = data.find((each) => each.value === chosen);
        if (found !== undefined) onChange(found.value);
      }}
    />
  );
}

/** The sound of the passage that was asked for, with the player's own keys. */
function Hearing({ heard }: { heard: Heard }) {
  const report = useReports().data?.find(({ id }) => id === heard.report);
  const sound = useSound(report?.interview_id ?? null);
  const asked = useRef<Heard | null>(null);
  const { player } = sound;
  useEffect(() => {
    if (player === null || asked.current === heard) return;
    asked.current = heard;
    player.playFrom(heard.startMs);
  }, [player, heard]);
  if (report === undefined) return null;
  return (
    <div className="strip-hearing">
      <p className="quiet number">{t("Report {report}", { report: report.key })}</p>
      <SoundBar sound={sound} />
    </div>
  );
}
