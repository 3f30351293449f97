/** Whether a slip may be printed: who cleared it, or what clearing it asks. */
import { Button, Select, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useTeam } from "../../api/member.ts";
import { useClearQuote, useTakeBackClearance } from "../../api/quote.ts";
import type { NameUse, Quote } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { GivesAway } from "./GivesAway.tsx";
import { markName } from "../report/writing/word.ts";

interface ClearingProps {
  quote: Quote;
  canClear: boolean;
}

export function Clearing({ quote, canClear }: ClearingProps) {
  return (
    <div className="slip-clearing">
      <Lacks quote={quote} />
      {quote.clearance === null ? <Uncleared quote={quote} canClear={canClear} /> : <Cleared quote={quote} />}
    </div>
  );
}

/** What an extensive quote does not show, and what its passages are marked as. */
function Lacks({ quote }: { quote: Quote }) {
  const parts = [
    ...quote.marks.filter((mark) => mark === "sensitive" || mark === "second-hand").map(markName),
    ...(quote.lacks.length > 0
      ? [t("extensive; nothing in it is marked as {marks}", { marks: quote.lacks.map(markName).join(", ") })]
      : []),
    ...(quote.is_recognisable ? [t("somebody may be known by this story")] : []),
  ];
  return parts.length === 0 ? null : <p className="quiet">{parts.join(" · ")}</p>;
}

function Cleared({ quote }: { quote: Quote }) {
  const team = useTeam().data ?? [];
  const back = useTakeBackClearance(quote.id);
  const given = quote.clearance;
  if (given === null) return null;
  const who = team.find(({ id }) => id === given.cleared_by)?.name ?? "";
  return (
    <>
      <p>
        <Icon name="check" size={14} />{" "}
        {t("Cleared by {name}, {day}", { name: who, day: shownDay(given.cleared_on, { dateStyle: "medium" }) })}{" "}
        <button type="button" className="link-button" onClick={() => back.mutate(undefined)}>
          {t("Take it back")}
        </button>
      </p>
      {given.third_persons !== "" && <p className="quiet">{given.third_persons}</p>}
      <Refused error={back.error} onDismiss={back.reset} />
    </>
  );
}

function Uncleared({ quote, canClear }: ClearingProps) {
  const [isOpen, setOpen] = useState(false);
  const lapsed = quote.has_lapsed ? <p>{t("It was cleared, and has changed since.")}</p> : null;
  if (!canClear) {
    return (
      <>
        {lapsed}
        <p className="quiet">{t("Waits for another member to clear it.")}</p>
      </>
    );
  }
  return (
    <>
      {lapsed}
      {isOpen ? (
        <ClearForm quote={quote} onClose={() => setOpen(false)} />
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("Clear the slip from {report} for print", { report: quote.report })}
          onClick={() => setOpen(true)}
        >
          {t("Clear for print …")}
        </Button>
      )}
    </>
  );
}

const isUse = (value: string | null): value is NameUse =>
  value === "pseudonym" || value === "agreed" || value === "generic";

function ClearForm({ quote, onClose }: { quote: Quote; onClose: () => void }) {
  const [uses, setUses] = useState<Readonly<Record<string, NameUse>>>({});
  const [weighed, setWeighed] = useState("");
  const clear = useClearQuote(quote.id);
  const words = [...new Set(quote.names.map(({ text }) => text))];
  useUnsent(weighed !== "");
  const isReady = words.every((word) => uses[word] !== undefined) && (!quote.tells_of_others || weighed.trim() !== "");
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const names = quote.names.flatMap(({ start, text }) => {
      const use = uses[text];
      return use === undefined ? [] : [{ start, use }];
    });
    clear.mutate({ names, third_persons: weighed });
  };
  return (
    <form className="slip-form" aria-label={t("Clear for print …")} onSubmit={keep}>
      {words.map((word) => (
        <Select
          key={word}
          size="xs"
          label={t("“{word}” looks like a name. It is", { word })}
          placeholder={t("Choose")}
          data={[
            { value: "pseudonym", label: t("a pseudonym") },
            { value: "agreed", label: t("a name the person agreed to") },
            { value: "generic", label: t("nobody's name") },
          ]}
          value={uses[word] ?? null}
          onChange={(value) => isUse(value) && setUses({ ...uses, [word]: value })}
        />
      ))}
      {quote.tells_of_others && (
        <Textarea
          autosize
          size="xs"
          minRows={2}
          spellCheck={false}
          label={t("What you weighed about the people it tells of")}
          value={weighed}
          onChange={(event) => setWeighed(event.currentTarget.value)}
        />
      )}
      <GivesAway quote={quote.id} />
      <p className="quiet">
        {t("You say that it names nobody, harms nobody and may be printed as it stands. If its words change, it waits again.")}
      </p>
      <Refused error={clear.error} onDismiss={clear.reset} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" disabled={!isReady} loading={clear.isPending}>
          {t("Clear for print")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
