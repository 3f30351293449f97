/** Beside the clearing form: what print gives away of the speaker, and how many it still fits. */
import { Link } from "@tanstack/react-router";

import { useGivesAway } from "../../api/mirror.ts";
import type { QuoteDisclosure } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { t, tn } from "../../lib/translation.ts";
import { factName } from "../participant/ledger/word.ts";

export function GivesAway({ quote }: { quote: string }) {
  const found = useGivesAway(quote).data;
  if (found === undefined || found === null) return null;
  return (
    <div className="gives-away" role="note" aria-label={t("What print gives away of the speaker")}>
      <p>
        {t("Given away of the speaker:")} {listed(found)}
      </p>
      {found.hints.length > 0 && (
        <ul>
          {found.hints.map(({ given, word, where }) => (
            <li key={`${given.fact}-${where}`}>
              {t("“{word}” {where} may tell {fact}", {
                word,
                where: whereName(where),
                fact: factName(found.names, given.fact).toLocaleLowerCase(),
              })}
            </li>
          ))}
        </ul>
      )}
      <p>
        {found.is_below && <Icon name="info" size={14} />} {tn("It fits {count} person of the group", "It fits {count} people of the group", found.fitting)}
        {found.fitting_with_hints !== found.fitting &&
          `; ${tn("with these words {count}", "with these words {count}", found.fitting_with_hints)}`}
        {found.is_below && `; ${t("fewer than {threshold}", { threshold: found.threshold })}`}.{" "}
        <Link to="/people/ledger">{t("The ledger")}</Link>
      </p>
    </div>
  );
}

const listed = ({ told, names }: QuoteDisclosure) =>
  told.map(({ fact, value }) => `${factName(names, fact).toLocaleLowerCase()} ${value}`).join(", ");

function whereName(where: QuoteDisclosure["hints"][number]["where"]): string {
  return {
    prose: t("in the prose beside it"),
    note: t("in its note"),
    clarification: t("in square brackets"),
  }[where];
}
