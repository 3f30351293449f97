/** The account of a project: how much of each kind comes in, what stays outside, and why. */
import type { ProjectLoss, ProjectOutcome } from "../../../api/project.ts";
import { Listing } from "../../../kit/Listing.tsx";
import { SaveLosses } from "../../../kit/SaveLosses.tsx";
import { grouped, said, t, tn } from "../../../lib/translation.ts";
import { kindName, KINDS } from "./kind.ts";

function Losses({ heading, losses }: { heading: string; losses: readonly ProjectLoss[] }) {
  if (losses.length === 0) return null;
  return (
    <section>
      <h2 className="project-heading">{heading}</h2>
      <ul className="project-losses">
        {losses.map(({ kind, reason, count, places }) => (
          <li key={`${kind} ${reason}`}>
            <details>
              <summary>
                <span className="number">{grouped(count)}</span> <span className="quiet">{kindName(kind)}</span> {said(reason)}
              </summary>
              <ul className="project-places quiet">
                {places.map((place, nth) => (
                  // Two things may stand at one place.
                  <li key={`${nth} ${place}`}>{place}</li>
                ))}
                {count > places.length && (
                  <li>{t("{count} in all; the saved account lists each of them.", { count })}</li>
                )}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function total(losses: readonly ProjectLoss[], kind: string): number {
  return losses.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0);
}

type Direction = "in" | "done" | "out";

interface Heads {
  what: string;
  moves: string;
  stays: string;
}

function headsOf(direction: Direction): Heads {
  if (direction === "out") return { what: t("What would go along"), moves: t("Goes"), stays: t("Stays here") };
  const what = direction === "done" ? t("What came in") : t("What would come in");
  return { what, moves: t("Comes in"), stays: t("Stays outside") };
}

interface AccountProps {
  outcome: ProjectOutcome;
  direction?: Direction;
}

export function Account({ outcome, direction = "in" }: AccountProps) {
  const heads = headsOf(direction);
  const isOut = direction === "out";
  const { taken, changed, left } = outcome;
  const kinds = KINDS.filter((kind) => (taken[kind] ?? 0) + total(left, kind) > 0);
  const outside = left.reduce((sum, { count }) => sum + count, 0);
  const otherwise = changed.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="project-account">
      <Listing
        label={heads.what}
        columns={[
          { name: heads.what },
          { name: heads.moves, isNumber: true },
          { name: heads.stays, isNumber: true },
        ]}
      >
        {kinds.map((kind) => {
          const out = total(left, kind);
          return (
            <tr key={kind}>
              <td>{kindName(kind)}</td>
              <td data-number="true">{grouped(taken[kind] ?? 0)}</td>
              <td data-number="true" className={out === 0 ? "quiet" : ""}>
                {grouped(out)}
              </td>
            </tr>
          );
        })}
      </Listing>
      <Losses
        heading={
          isOut
            ? tn("{count} thing stays here", "{count} things stay here", outside)
            : tn("{count} thing stays outside", "{count} things stay outside", outside)
        }
        losses={left}
      />
      <Losses
        heading={
          isOut
            ? tn("{count} thing goes otherwise than it is", "{count} things go otherwise than they are", otherwise)
            : tn("{count} thing comes in otherwise than it was", "{count} things come in otherwise than they were", otherwise)
        }
        losses={changed}
      />
      <SaveLosses token={outcome.loss_list} />
    </div>
  );
}
