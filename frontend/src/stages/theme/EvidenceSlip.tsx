/** Words of one report that speak for a place: read on, quote, take away. */
import { Link } from "@tanstack/react-router";

import { useProposeQuote } from "../../api/quote.ts";
import type { Evidence, Letter, Pole, Theme } from "../../api/shapes.ts";
import { useAddEvidence, useRemoveEvidence } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { say } from "../../kit/toast.ts";
import { t } from "../../lib/translation.ts";
import { LETTERS, poleName, SIGNS } from "./name.ts";

interface EvidenceSlipProps {
  piece: Evidence;
  theme: Theme;
  letter: Letter | undefined;
  isJoined: boolean;
  /** It lies at the theme as a whole. */
  isWhole: boolean;
}

export function EvidenceSlip({ piece, theme, letter, isJoined, isWhole }: EvidenceSlipProps) {
  const propose = useProposeQuote(theme.article_id);
  const remove = useRemoveEvidence();
  const from = piece.label ?? piece.report;
  const quote = () =>
    propose.mutate(
      {
        report_id: piece.report_id,
        fragments: [{ start: piece.start, end: piece.end }],
        version: piece.version,
        theme_id: theme.id,
        ...(letter === undefined ? {} : { poles: isJoined ? [...LETTERS] : [letter] }),
      },
      { onSuccess: () => say(t("A slip with these words lies in the pool of quotes.")) },
    );
  return (
    <li className="evidence-slip">
      <blockquote className="words" dir="auto">
        {piece.exact}
      </blockquote>
      <div className="evidence-foot">
        <Link to="/code/$reportId" params={{ reportId: piece.report_id }} className="number">
          {piece.label === null ? piece.report : `(${piece.label})`}
        </Link>
        {isJoined && (
          <span className="joined" title={t("These words speak for both poles")}>
            <span aria-hidden="true">
              <span className="pole-a">{SIGNS.a}</span>
              <span className="pole-b">{SIGNS.b}</span>
            </span>{" "}
            {t("in one breath")}
          </span>
        )}
        <span className="evidence-tools">
          {letter === undefined && isWhole && theme.poles !== null && <ToPoles piece={piece} poles={theme.poles} />}
          <button
            type="button"
            className="plain-button"
            aria-label={t("Propose as a quote: words of {from}", { from })}
            title={t("Propose as a quote")}
            disabled={propose.isPending}
            onClick={quote}
          >
            <Icon name="quote" size={16} />
          </button>
          <button
            type="button"
            className="plain-button"
            aria-label={t("Take away: words of {from}", { from })}
            title={t("Take away")}
            disabled={remove.isPending}
            onClick={() => remove.mutate(piece.id)}
          >
            <Icon name="close" size={16} />
          </button>
        </span>
      </div>
      <Refused error={propose.error ?? remove.error} onDismiss={() => { propose.reset(); remove.reset(); }} />
    </li>
  );
}

/** Laying a piece to a pole as well; it may serve both. */
function ToPoles({ piece, poles }: { piece: Evidence; poles: Record<Letter, Pole> }) {
  return LETTERS.map((letter) => <ToPole key={letter} piece={piece} letter={letter} pole={poles[letter]} />);
}

function ToPole({ piece, letter, pole }: { piece: Evidence; letter: Letter; pole: Pole }) {
  const add = useAddEvidence({ kind: "pole", id: pole.id });
  const lies = pole.evidence.some(
    ({ report_id, start, end }) =>
      report_id === piece.report_id && start === piece.start && end === piece.end,
  );
  const words = t("Lay to {pole}", { pole: poleName(letter) });
  return (
    <button
      type="button"
      className={`plain-button pole-${letter}`}
      aria-label={words}
      title={words}
      disabled={lies || add.isPending}
      onClick={() => add.mutate(piece)}
    >
      {SIGNS[letter]}
    </button>
  );
}
