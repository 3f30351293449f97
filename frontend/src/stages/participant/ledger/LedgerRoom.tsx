/** What all articles together give away of each person; who may be recognised stands first. */
import "../people.css";

import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useLedger, useRecordDisclosure } from "../../../api/ledger.ts";
import type { DisclosureSuggestion, Ledger, PersonLedger } from "../../../api/shapes.ts";
import { useParticipants } from "../../../api/participant.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { Accept, Fitting, Given } from "./GivenAway.tsx";
import { factName } from "./word.ts";

function Person({ one, ledger }: { one: PersonLedger; ledger: Ledger }) {
  return (
    <li className="ledger-person">
      <Link to="/people/$participantId" params={{ participantId: one.participant_id }} className="people-label">
        ({one.label})
      </Link>
      <div>
        <Fitting one={one} threshold={ledger.threshold} />
        <Given one={one} ledger={ledger} />
        <Accept one={one} />
      </div>
    </li>
  );
}

interface OfferedProps {
  offered: DisclosureSuggestion;
  ledger: Ledger;
  label: string;
}

function Offered({ offered, ledger, label }: OfferedProps) {
  const record = useRecordDisclosure();
  const fact = factName(ledger.names, offered.given.fact);
  return (
    <li className="ledger-offered">
      <span>
        {t("“{word}” beside a quote of ({label}) may give away: {fact}", { word: offered.word, label, fact })}
      </span>
      <Button
        size="compact-xs"
        variant="default"
        loading={record.isPending}
        onClick={() =>
          record.mutate({
            participant_id: offered.participant_id,
            given: [offered.given],
            way: "prose",
            article_id: offered.article_id,
            place_id: offered.block_id,
            note: "",
          })
        }
      >
        {t("It does: record it")}
      </Button>
      <Refused error={record.error} />
    </li>
  );
}

export function LedgerRoom() {
  const labels = new Map((useParticipants().data ?? []).map(({ id, label }) => [id, label]));
  const [isAll, setAll] = useState(false);
  return (
    <Page
      title={t("What print gives away")}
      lead={
        <>
          {t("Over all articles of the study, since readers can lay them side by side.")} ·{" "}
          <Link to="/people">{t("All people")}</Link>
        </>
      }
    >
      <Waiting query={useLedger()}>
        {(ledger) => {
          const waiting = ledger.people.filter(({ is_open }) => is_open);
          const rest = ledger.people.filter(({ is_open }) => !is_open);
          return (
            <>
              {ledger.people.length === 0 && (
                <Empty>
                  {t("Nothing is given away yet. A quote with its label, a small count that you approve, and what you record stand here.")}
                </Empty>
              )}
              {ledger.people.length > 0 && (
                <section>
                  <h2 className="ledger-heading">
                    {tn("{count} person may be recognised", "{count} people may be recognised", waiting.length)}
                  </h2>
                  <ul className="ledger-people">
                    {waiting.map((one) => (
                      <Person key={one.participant_id} one={one} ledger={ledger} />
                    ))}
                  </ul>
                </section>
              )}
              {ledger.suggestions.length > 0 && (
                <section>
                  <h2 className="ledger-heading">{t("Words worth a look")}</h2>
                  <p className="quiet">
                    {t("They stand beside a labelled quote and agree with what is recorded. Nothing is recorded until you say so.")}
                  </p>
                  <ul className="ledger-people">
                    {ledger.suggestions.map((offered) => (
                      <Offered
                        key={`${offered.participant_id} ${offered.block_id} ${offered.given.fact} ${offered.word}`}
                        offered={offered}
                        ledger={ledger}
                        label={labels.get(offered.participant_id) ?? ""}
                      />
                    ))}
                  </ul>
                </section>
              )}
              {rest.length > 0 && (
                <Button size="xs" variant="subtle" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
                  {tn("{count} other person", "{count} other people", rest.length)}
                </Button>
              )}
              {isAll && (
                <ul className="ledger-people">
                  {rest.map((one) => (
                    <Person key={one.participant_id} one={one} ledger={ledger} />
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </Waiting>
    </Page>
  );
}
