/** What a table would set, and every cell that would not be taken. */
import { Button } from "@mantine/core";

import type { PeopleTablePlan } from "../../../api/importing.ts";
import { SaveLosses } from "../../../kit/SaveLosses.tsx";
import { saidFilled, t, tn } from "../../../lib/translation.ts";

interface ItemsProps {
  heading: string;
  items: PeopleTablePlan["left"];
  count: number;
}

function Items({ heading, items, count }: ItemsProps) {
  if (count === 0) return null;
  return (
    <section>
      <h2 className="table-import-heading">{heading}</h2>
      <ul className="table-import-items">
        {items.map(({ place, reason }) => (
          <li key={`${place} ${reason}`}>
            <span className="number">{place}</span> <span>{saidFilled(reason)}</span>
          </li>
        ))}
      </ul>
      {count > items.length && (
        <p className="quiet">
          {t("{count} in all; the saved account lists each of them.", { count })}
        </p>
      )}
    </section>
  );
}

interface PlanReportProps {
  plan: PeopleTablePlan;
  isTaking: boolean;
  onTake: (partly: boolean) => void;
}

export function PlanReport({ plan, isTaking, onTake }: PlanReportProps) {
  const isNothing = plan.facts === 0 && plan.new_people === 0;
  return (
    <div className="table-import-plan">
      <p role="status">
        {tn("It would set {count} fact", "It would set {count} facts", plan.facts)}
        {", "}
        {tn("about {count} person.", "about {count} people.", plan.people)}{" "}
        {plan.new_people > 0 &&
          tn("{count} of them is new.", "{count} of them are new.", plan.new_people)}{" "}
        {plan.defined.length > 0 && t("New attributes: {names}.", { names: plan.defined.join(", ") })}
      </p>
      <Items
        heading={tn("{count} cell or row would not be taken", "{count} cells or rows would not be taken", plan.left_count)}
        items={plan.left}
        count={plan.left_count}
      />
      <Items
        heading={tn("{count} thing to know", "{count} things to know", plan.changed_count)}
        items={plan.changed}
        count={plan.changed_count}
      />
      {plan.left_count + plan.changed_count > 0 && <SaveLosses token={plan.loss_list} />}
      <div className="people-buttons">
        <Button size="xs" loading={isTaking} disabled={isNothing || plan.left_count > 0} onClick={() => onTake(false)}>
          {t("Take all of it in")}
        </Button>
        {plan.left_count > 0 && (
          <Button size="xs" variant="default" loading={isTaking} disabled={isNothing} onClick={() => onTake(true)}>
            {t("Take what can be taken")}
          </Button>
        )}
      </div>
    </div>
  );
}
