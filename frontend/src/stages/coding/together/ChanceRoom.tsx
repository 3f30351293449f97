/** What chance alone would give for codes: a side question, away from the list, that gates nothing. */
import "../drawer.css";
import "../matrix/matrix.css";
import "./together.css";

import { NativeSelect } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useCodes } from "../../../api/code.ts";
import type { Code, PairChance } from "../../../api/shapes.ts";
import { useAllChances, usePairChance } from "../../../api/together.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { said, t } from "../../../lib/translation.ts";
import { chancePicture } from "../../../picture/ChancePlot.tsx";
import { Figure } from "../../../picture/Figure.tsx";
import { BesideCodes } from "../BesideCodes.tsx";
import { AllPairs } from "./AllPairs.tsx";

function OnePair({ article, code, other }: { article: string; code: string; other: string }) {
  const chance = usePairChance(article, code, other);
  if (chance.error !== null) return <Refused error={chance.error} />;
  return <Waiting query={chance}>{(found) => <Models found={found} />}</Waiting>;
}

function Models({ found }: { found: PairChance }) {
  const { whole, like_length: chance } = found;
  const questionOf = (model: string) => said(found.questions.find((each) => each.model === model)?.question ?? "");
  return (
    <>
      <p className="number">
        {t("{both} of {of} people tell of both; by the two totals alone it would be {expected} on average (p = {p}, both ways).", {
          both: whole.both,
          of: whole.of,
          expected: found.people.expected.toFixed(1),
          p: found.people.two_sided.toFixed(2),
        })}
      </p>
      <h2 className="matrix-title">{questionOf("N1s")}</h2>
      <Figure
        picture={chancePicture({
          kind: "codes",
          name: t("both codes"),
          both: "codes",
          observed: chance.observed,
          of: whole.of,
          expected: chance.expected,
          first: chance.first,
          masses: chance.masses,
        })}
      />
      <p className="quiet number">
        {t("At least {observed}: p = {more}. At most {observed}: p = {fewer}. Both ways: p = {p}.", {
          observed: chance.observed,
          more: chance.at_least.toFixed(4),
          fewer: chance.at_most.toFixed(4),
          p: chance.two_sided.toFixed(4),
        })}
      </p>
      <Strata strata={found.strata} />
      <h2 className="matrix-title">{t("The same asked otherwise")}</h2>
      <dl className="pair-models">
        <dt>{questionOf("N1")}</dt>
        <dd className="number">{counted(found.people)}</dd>
        <dt>{questionOf("N3")}</dt>
        <dd className="number">{counted(found.places)}</dd>
      </dl>
    </>
  );
}

function counted({ observed, expected, two_sided: p }: PairChance["people"]): string {
  return t("counted {observed}, on average {expected}, p = {p} both ways.", { observed, expected: expected.toFixed(2), p: p.toFixed(4) });
}

function Strata({ strata }: { strata: PairChance["strata"] }) {
  return (
    <details className="twin">
      <summary>{t("By group and thirds of report length")}</summary>
      <div className="twin-scroll" role="region" aria-label={t("By group and thirds of report length")} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("Group")}</th>
              <th scope="col">{t("Third, shortest first")}</th>
              <th scope="col">{t("people")}</th>
              <th scope="col">{t("the one code")}</th>
              <th scope="col">{t("the other code")}</th>
              <th scope="col">{t("both codes")}</th>
            </tr>
          </thead>
          <tbody>
            {strata.map(({ group, third, of, a, b, both }) => (
              <tr key={`${group ?? ""} ${third}`}>
                <th scope="row">{group ?? t("no group")}</th>
                <td>{third}</td>
                <td>{of}</td>
                <td>{a}</td>
                <td>{b}</td>
                <td>{both}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Room({ article, codes }: { article: string; codes: readonly Code[] }) {
  const { code, other } = useSearch({ from: "/code/together/chance" });
  const go = useNavigate({ from: "/code/together/chance" });
  const [isAsked, ask] = useState(false);
  const all = useAllChances(article, isAsked);
  const choose = (one: string | undefined, another: string | undefined) =>
    void go({ search: { ...(one !== undefined && one !== "" && { code: one }), ...(another !== undefined && another !== "" && { other: another }) } });
  const choices = [{ value: "", label: t("choose a code") }, ...codes.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <>
      <p className="back-link">
        <Link to="/code/together" search={code === undefined || other === undefined ? {} : { code, other }}>
          <Icon name="left" size={14} />
          {t("What goes with what")}
        </Link>
      </p>
      <p className="chance-words">
        {t("Two codes need not attract each other to belong together; it is enough that people tell of both. This page answers a side question: do those who tell of one tell of the other more or less often than the totals imply? Whatever it shows says nothing against what was found by reading.")}
      </p>
      <div className="matrix-choices">
        <NativeSelect
          size="xs"
          label={t("the one code")}
          value={code ?? ""}
          data={choices}
          onChange={({ currentTarget }) => choose(currentTarget.value, other)}
        />
        <NativeSelect
          size="xs"
          label={t("the other code")}
          value={other ?? ""}
          data={choices}
          onChange={({ currentTarget }) => choose(code, currentTarget.value)}
        />
      </div>
      {code !== undefined && other !== undefined && <OnePair key={`${code} ${other}`} article={article} code={code} other={other} />}
      <h2 className="matrix-title">{t("All pairs together")}</h2>
      <p className="quiet chance-words">
        {t("Among thousands of pairs, some lie far from their mean by chance alone. Here who tells of each code is shuffled many times, within groups and thirds of report length, and each pair is held against the farthest of all.")}
      </p>
      {isAsked ? (
        <Waiting query={all}>{(found) => <AllPairs found={found} codes={codes} />}</Waiting>
      ) : (
        <button type="button" className="small-button" onClick={() => ask(true)}>
          {t("Shuffle all pairs")}
        </button>
      )}
    </>
  );
}

function Codes({ article }: { article: string }) {
  const codes = useCodes(article);
  return (
    <Waiting query={codes}>
      {(found) =>
        found.length < 2 ? (
          <Empty>{t("Two codes are needed to meet. Code passages first, in the room Codes.")}</Empty>
        ) : (
          <Room article={article} codes={found} />
        )
      }
    </Waiting>
  );
}

export function ChanceRoom() {
  return <BesideCodes title={t("What chance alone would give")}>{(article) => <Codes key={article} article={article} />}</BesideCodes>;
}
