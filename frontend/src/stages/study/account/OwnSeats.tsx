/** Where one is signed in: end one seat, or all others. */
import { Button } from "@mantine/core";

import { type OwnSeat, useEndSeats, useSeats } from "../../../api/account.ts";
import { shownDay, shownTime } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";

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

export function OwnSeats() {
  const seats = useSeats();
  const end = useEndSeats();
  return (
    <section aria-labelledby="account-seats">
      <h2 id="account-seats">{t("Where you are signed in")}</h2>
      <Waiting query={seats}>
        {(listed) => (
          <>
            <ul className="account-seats">
              {listed.map((seat) => (
                <SeatRow key={seat.id} seat={seat} onEnd={() => end.mutate(seat.id)} />
              ))}
            </ul>
            {listed.length > 1 && (
              <Button size="xs" variant="default" loading={end.isPending} onClick={() => end.mutate(null)}>
                {t("End all others")}
              </Button>
            )}
          </>
        )}
      </Waiting>
      <Refused error={end.error} onDismiss={end.reset} />
    </section>
  );
}
