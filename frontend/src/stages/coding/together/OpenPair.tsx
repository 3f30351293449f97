/** Two codes beside each other: who has both and how close, and the passages behind it. */
import { NativeSelect } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

import type { Code, Met } from "../../../api/shapes.ts";
import { useMeeting } from "../../../api/together.ts";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { CellPassages } from "../matrix/CellPassages.tsx";
import { CLOSEST_FIRST, closeName } from "./order.ts";

interface OpenPairProps {
  article: string;
  code: string;
  other: string;
  codes: readonly Code[];
}

export function OpenPair({ article, code, other, codes }: OpenPairProps) {
  const met = useMeeting(article, code, other);
  const nameOf = (id: string) => codes.find((each) => each.id === id)?.name ?? "";
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [code, other, met.isSuccess]);
  const names = { one: nameOf(code), other: nameOf(other) };
  return (
    <section className="pair-open" aria-labelledby="pair-open">
      <h2 id="pair-open" className="matrix-title" ref={heading} tabIndex={-1}>
        {t("{one} with {other}", names)}
      </h2>
      <Waiting query={met}>
        {(found) => (
          <>
            <People met={found} names={names} />
            <p>
              <Link to="/code/together/chance" search={{ code, other }}>
                {t("What chance alone would give")}
              </Link>
            </p>
            <Passages key={`${code} ${other}`} met={found} article={article} code={code} other={other} codes={codes} />
          </>
        )}
      </Waiting>
    </section>
  );
}

/** Everybody counted once: by how close the two come, then who has one only. */
function People({ met, names }: { met: Met; names: { one: string; other: string } }) {
  const of = met.people.length + met.only_one + met.only_other + met.neither;
  return (
    <>
      <p className="number">{t("{both} of {of} people have both.", { both: met.people.length, of })}</p>
      <dl className="pair-people">
        {CLOSEST_FIRST.map((unit) => {
          const theirs = met.people.filter(({ closest }) => closest === unit);
          return (
            theirs.length > 0 && (
              <div key={unit}>
                <dt>{closeName(unit)}</dt>
                <dd>
                  <span className="number">{tn("{count} person", "{count} people", theirs.length)}</span>
                  <span className="quiet number">{theirs.map(({ label }) => label).join(", ")}</span>
                </dd>
              </div>
            )
          );
        })}
        <div>
          <dt>{t("only {code}", { code: names.one })}</dt>
          <dd className="number">{tn("{count} person", "{count} people", met.only_one)}</dd>
        </div>
        <div>
          <dt>{t("only {code}", { code: names.other })}</dt>
          <dd className="number">{tn("{count} person", "{count} people", met.only_other)}</dd>
        </div>
        <div>
          <dt>{t("neither")}</dt>
          <dd className="number">{tn("{count} person", "{count} people", met.neither)}</dd>
        </div>
      </dl>
    </>
  );
}

interface PassagesProps extends OpenPairProps {
  met: Met;
}

function Passages({ met, article, code, other, codes }: PassagesProps) {
  const search = useSearch({ from: "/code/together" });
  const go = useNavigate({ from: "/code/together" });
  const tightest = CLOSEST_FIRST.find((unit) => met.people.some(({ closest }) => closest === unit)) ?? "reports";
  const unit = CLOSEST_FIRST.find((each) => each === search.unit) ?? tightest;
  return (
    <>
      <NativeSelect
        size="xs"
        mt="md"
        className="pair-unit"
        label={t("Passages where they meet")}
        value={unit}
        data={CLOSEST_FIRST.map((value) => ({ value, label: whereName(value) }))}
        onChange={({ currentTarget }) => void go({ search: { code, other, unit: currentTarget.value } })}
      />
      <CellPassages article={article} asked={{ across: "code", unit, code, column: other }} name={whereName(unit)} codes={codes} isQuiet />
    </>
  );
}

function whereName(unit: (typeof CLOSEST_FIRST)[number]): string {
  return {
    stretches: t("in words that both cover"),
    passages: t("in one passage"),
    stories: t("in one story"),
    reports: t("in one report"),
    people: t("in one person"),
  }[unit];
}
