/** Where one is signed in: end one seat, or all others. */
import { Button } from "@mantine/core";
import { useState } from "react";

import { type OwnSeat, useEndSeats, useSeats } from "../../../api/account.ts";
import { shownDay, shownTime } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { WithPassword } from "./WithPassword.tsx";

/** What is to end: one seat, by its id, or all others; undefined while nothing is. */
type Ending = string | null | undefined;

function SeatRow({ seat, onEnd }: { seat: OwnSeat; onEnd: () => void }) {
  const since = `${shownDay(seat.since)}, ${shownTime(seat.since)}`;
  const seen = `${shownDay(seat.seen_at)}, ${shownTime(seat.seen_at)}`;
  return (
    <li>
      <span>
        {seat.is_here ? t("Here, since {since}", { since }) : t("At another browser, since {since}", { since })}
        <br />
        <span className="quiet">{t("last at work {seen}", { seen })}</span>
      </span>
      {!seat.is_here && (
        <Button size="xs" variant="subtle" onClick={onEnd} aria-label={t("End the seat that began {since}", { since })}>
          {t("End")}
        </Button>
      )}
    </li>
  );
}

export function OwnSeats({ hasPassword }: { hasPassword: boolean }) {
  const seats = useSeats();
  const end = useEndSeats();
  const [ending, setEnding] = useState<Ending>(undefined);
  const leave = () => {
    setEnding(undefined);
    end.reset();
  };
  const ask = (id: string | null) => (hasPassword ? setEnding(id) : end.mutate({ id, password: "" }));
  return (
    <section aria-labelledby="account-seats">
      <h2 id="account-seats">{t("Where you are signed in")}</h2>
      <Waiting query={seats}>
        {(listed) => (
          <>
            <ul className="account-seats">
              {listed.map((seat) => (
                <SeatRow key={seat.id} seat={seat} onEnd={() => ask(seat.id)} />
              ))}
            </ul>
            {listed.length > 1 && ending === undefined && (
              <Button size="xs" variant="default" loading={end.isPending} onClick={() => ask(null)}>
                {t("End all others")}
              </Button>
            )}
          </>
        )}
      </Waiting>
      {ending === undefined ? (
        <Refused error={end.error} onDismiss={end.reset} />
      ) : (
        <WithPassword
          done={ending === null ? t("End all others") : t("End this seat")}
          isWaiting={end.isPending}
          error={end.error}
          onSend={(password) => end.mutate({ id: ending, password }, { onSuccess: leave })}
          onLeave={leave}
        />
      )}
    </section>
  );
}
