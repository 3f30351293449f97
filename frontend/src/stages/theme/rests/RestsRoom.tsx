/** On how few a paradox rests: whose words, whose codings, which services; lists to look at. */
import "../theme.css";
import "./rests.css";

import { Link, useParams } from "@tanstack/react-router";

import { useAccumulation, useWeight } from "../../../api/chance.ts";
import type { Letter, LostPart, PoleWeight, PoleWeights, Theme } from "../../../api/shapes.ts";
import { useMembers } from "../../../api/study.ts";
import { useTheme } from "../../../api/theme.ts";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { curvePicture } from "../../../picture/Curves.tsx";
import { Figure } from "../../../picture/Figure.tsx";
import { Saving } from "../../../picture/Saving.tsx";
import { BackToTheme } from "../BackToTheme.tsx";
import { useGroupName } from "../group.ts";
import { LETTERS, poleName, SIGNS } from "../name.ts";

export function RestsRoom() {
  const { themeId } = useParams({ from: "/themes/$themeId/rests" });
  const theme = useTheme(themeId);
  const weight = useWeight(themeId);
  return (
    <div className="page">
      <BackToTheme id={themeId} />
      <h1 className="theme-title">{t("On whom it rests")}</h1>
      <p className="page-lead">
        {t("Places worth a second reading, and no verdict: what a pole would lose without one person or one member's codings, and whether it was found everywhere.")}
      </p>
      <Waiting query={weight}>{(found) => <Weight weight={found} />}</Waiting>
      <Waiting query={theme}>{(found) => <Accumulation theme={found} />}</Waiting>
    </div>
  );
}

function Weight({ weight }: { weight: PoleWeights }) {
  return (
    <>
      <div className="rests-poles">
        {LETTERS.map((letter) => (
          <OfPole key={letter} letter={letter} weight={weight[letter]} />
        ))}
      </div>
      <Without weight={weight} />
    </>
  );
}

function OfPole({ letter, weight }: { letter: Letter; weight: PoleWeight }) {
  return (
    <section aria-labelledby={`rests-${letter}`}>
      <h2 id={`rests-${letter}`} className={`pole-${letter}`}>
        <span aria-hidden="true">{SIGNS[letter]}</span> {poleName(letter)}
      </h2>
      <p className="number">
        {t("{pieces} pieces from {people} people; {largest} from one of them.", {
          pieces: weight.pieces,
          people: weight.people,
          largest: weight.largest,
        })}
      </p>
      <Spread name={t("Service")} spread={weight.services} />
      <Spread name={t("Interviewer")} spread={weight.interviewers} isMember />
    </section>
  );
}

interface SpreadProps {
  name: string;
  spread: PoleWeight["services"];
  isMember?: boolean;
}

/** How many people of each service, or of each interviewer, voice the pole. */
function Spread({ name, spread, isMember = false }: SpreadProps) {
  const members = useMembers();
  const nameOf = (key: string) => (isMember ? (members.find((member) => member.key === key)?.name ?? key) : key);
  const rows = Object.entries(spread.of);
  if (rows.length === 0) return null;
  return (
    <>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{t("people who voice it")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, of]) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              <td>{t("{count} of {of}", { count: spread.voicing[key] ?? 0, of })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {spread.only !== null && (
        <p className="quiet">{t("Found only here: {name}.", { name: nameOf(spread.only) })}</p>
      )}
    </>
  );
}

function lostName({ pole, loss, group }: LostPart, nameOf: (key: string) => string): string {
  const sign = `${SIGNS[pole]} ${poleName(pole)}`;
  if (loss === "the pole") return t("{pole} altogether", { pole: sign });
  if (loss === "the group's only voice") return t("{pole}: the only voice of the {group}", { pole: sign, group: nameOf(group ?? "") });
  return t("{pole}: its second participant", { pole: sign });
}

function Without({ weight }: { weight: PoleWeights }) {
  const nameOf = useGroupName();
  const members = useMembers();
  const people = weight.without_person;
  const coders = weight.without_coder;
  return (
    <section className="theme-section" aria-labelledby="without">
      <h2 id="without">{t("What would be lost")}</h2>
      {people.length + coders.length === 0 && (
        <p className="quiet">{t("Nothing hangs on one person or on one member's codings alone.")}</p>
      )}
      <ul className="rests-lost">
        {people.map(({ participant_id: id, label, losses }) => (
          <li key={id}>
            <Link to="/people/$participantId" params={{ participantId: id }}>
              {t("Without ({label})", { label: label ?? "?" })}
            </Link>
            : {losses.map((each) => lostName(each, nameOf)).join("; ")}
          </li>
        ))}
        {coders.map(({ member_id: id, losses }) => (
          <li key={id}>
            {t("Without the codings of {name}", { name: members.find((each) => each.id === id)?.name ?? "" })}:{" "}
            {losses.map((each) => lostName(each, nameOf)).join("; ")}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Accumulation({ theme }: { theme: Theme }) {
  const nameOf = useGroupName();
  const curves = useAccumulation(theme.id);
  return (
    <section className="theme-section" aria-labelledby="accumulation">
      <h2 id="accumulation">{t("How codes accumulate")}</h2>
      <p className="quiet">
        {t("How many reports a team needs is argued from its question, its sample and its theory (information power), not read off a curve. The curve shows how new codes become rarer.")}
      </p>
      <Waiting query={curves}>
        {(found) => {
          const picture = curvePicture(
            theme.title,
            found.map(({ group, letter, mean }) => ({ group, name: nameOf(group), letter, mean })),
          );
          return found.every(({ mean }) => mean.length === 0) ? (
            <p className="quiet">{t("No codes are tied to the poles yet.")}</p>
          ) : (
            <Figure picture={picture} tools={<Saving picture={picture} as="accumulation" article={theme.article_id} />} />
          );
        }}
      </Waiting>
    </section>
  );
}
