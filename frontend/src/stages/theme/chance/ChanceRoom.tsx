/** What chance alone would give: a side question, away from the theme, that gates nothing. */
import "../theme.css";
import "./chance.css";

import { useParams } from "@tanstack/react-router";

import { useChance } from "../../../api/chance.ts";
import type { ChancePage, GroupChance, Theme } from "../../../api/shapes.ts";
import { useTheme } from "../../../api/theme.ts";
import { Waiting } from "../../../kit/Waiting.tsx";
import { said, t } from "../../../lib/translation.ts";
import { chancePicture } from "../../../picture/ChancePlot.tsx";
import { Figure } from "../../../picture/Figure.tsx";
import { Saving } from "../../../picture/Saving.tsx";
import { BackToTheme } from "../BackToTheme.tsx";
import { useGroupName } from "../group.ts";
import { Between } from "./Between.tsx";
import { OtherModels } from "./OtherModels.tsx";

export function ChanceRoom() {
  const { themeId } = useParams({ from: "/themes/$themeId/chance" });
  const theme = useTheme(themeId);
  const chance = useChance(themeId);
  return (
    <div className="page chance-page">
      <BackToTheme id={themeId} />
      <h1 className="theme-title">{t("What chance alone would give")}</h1>
      <Waiting query={theme}>
        {(found) => <Waiting query={chance}>{(page) => <Page theme={found} page={page} />}</Waiting>}
      </Waiting>
    </div>
  );
}

function Page({ theme, page }: { theme: Theme; page: ChancePage }) {
  const question = page.models.find(({ model }) => model === page.default)?.question ?? "";
  const groups = page.groups.filter(({ coverage }) => coverage.of > 0);
  return (
    <>
      <p className="chance-lesson">{said(page.lesson)}</p>
      <Lesson groups={groups} />
      {groups.length === 0 ? (
        <p className="quiet">
          {t("Nobody is counted yet. Say whose the reports are; then lay words or tie codes to the poles.")}
        </p>
      ) : (
        <>
          <section className="theme-section" aria-labelledby="default-model">
            <h2 id="default-model">{said(question)}</h2>
            <div className="chance-figures">
              {groups.map((group) => (
                <OfGroup key={group.coverage.group} group={group} theme={theme} />
              ))}
            </div>
          </section>
          <OtherModels page={page} groups={groups} />
          <Between page={page} />
        </>
      )}
      <p className="quiet number">
        {t("What was shuffled was shuffled {rounds} times, with the seed {seed}. Everything else is exact.", {
          rounds: page.rounds,
          seed: page.seed,
        })}
      </p>
    </>
  );
}

/** The lesson of the toy, in this study's own numbers. */
function Lesson({ groups }: { groups: GroupChance[] }) {
  const nameOf = useGroupName();
  return (
    <ul className="chance-people number">
      {groups.map(({ coverage, people }) => (
        <li key={coverage.group}>
          {t("{both} of {of} {name} hold both poles; by the two totals alone it would be {expected} on average (p = {p}, both ways).", {
            both: coverage.both,
            of: coverage.of,
            name: nameOf(coverage.group),
            expected: people.expected.toFixed(1),
            p: people.two_sided.toFixed(2),
          })}
        </li>
      ))}
    </ul>
  );
}

function OfGroup({ group, theme }: { group: GroupChance; theme: Theme }) {
  const nameOf = useGroupName();
  const { coverage, like_length: chance, strata } = group;
  const maySave = coverage.printed.every(({ fields }) => fields.length === 1);
  const picture = chancePicture({
    kind: coverage.group,
    name: nameOf(coverage.group),
    observed: chance.observed,
    of: coverage.of,
    expected: chance.expected,
    first: chance.first,
    masses: chance.masses,
  });
  return (
    <div>
      <h3>{nameOf(coverage.group)}</h3>
      {/* Where a count is small, what it would be by chance would tell it. */}
      <Figure
        picture={picture}
        tools={maySave && <Saving picture={picture} as="chance" article={theme.article_id} />}
      />
      <p className="quiet number">
        {t("At least {observed}: p = {more}. At most {observed}: p = {fewer}. Both ways: p = {p}.", {
          observed: chance.observed,
          more: chance.at_least.toFixed(4),
          fewer: chance.at_most.toFixed(4),
          p: chance.two_sided.toFixed(4),
        })}
      </p>
      <details className="twin">
        <summary>{t("By thirds of report length")}</summary>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("Third, shortest first")}</th>
              <th scope="col">{t("both poles")}</th>
              <th scope="col">{t("only pole A")}</th>
              <th scope="col">{t("only pole B")}</th>
              <th scope="col">{t("neither")}</th>
            </tr>
          </thead>
          <tbody>
            {strata.map((third, index) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                <td>{third.both}</td>
                <td>{third.only_a}</td>
                <td>{third.only_b}</td>
                <td>{third.neither}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
