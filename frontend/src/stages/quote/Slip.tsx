/** One slip: the words as they print, whose they are, what stands in the way. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { Quote, Theme } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { problemSaid } from "../../lib/problem.ts";
import { t, tn } from "../../lib/translation.ts";
import { Clearing } from "./Clearing.tsx";
import { SlipForm } from "./SlipForm.tsx";
import { Translating } from "./Translating.tsx";

const SIGNS = { a: "▲", b: "▼" } as const;
/** Longer slips are folded, so that the table can be seen. */
const FOLDED_FROM = 110;

interface SlipProps {
  quote: Quote;
  themes: Theme[];
  canClear: boolean;
}

export function Slip({ quote, themes, canClear }: SlipProps) {
  const [isChanging, setChanging] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const theme = themes.find(({ id }) => id === quote.theme_id);
  const folds = quote.words > FOLDED_FROM;
  return (
    <li className="slip" data-state={quote.state}>
      <blockquote className={folds && !isWhole ? "words slip-words folded" : "words slip-words"}>
        <PrintedWords quote={quote} />
      </blockquote>
      {folds && (
        <button type="button" className="link-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("Fold the words") : t("Show all words")}
        </button>
      )}
      {quote.question !== "" && (
        <p className="slip-note">
          {t("Asked:")} <span className="slip-question words">{quote.question}</span>
        </p>
      )}
      {quote.context_note !== "" && <p className="slip-note">{quote.context_note}</p>}
      <p className="slip-theme">
        {theme === undefined ? (
          <span className="quiet">{t("No theme yet")}</span>
        ) : (
          <Link to="/themes/$themeId" params={{ themeId: theme.id }}>
            {theme.short || theme.title}
          </Link>
        )}{" "}
        {quote.poles.map((letter) => (
          <span key={letter} className={`pole-${letter}`}>
            <span aria-hidden="true">{SIGNS[letter]}</span>
            <span className="visually-hidden">{letter === "a" ? t("Pole A") : t("Pole B")}</span>
          </span>
        ))}
      </p>
      <p className="slip-foot number">
        <Link to="/code/$reportId" params={{ reportId: quote.report_id }}>
          {quote.report}
        </Link>
        <span className="quiet">{tn("{count} word", "{count} words", quote.words)}</span>
        {quote.is_case_story && <span className="quiet">{t("case story")}</span>}
        {quote.is_placed && (
          <span className="slip-placed">
            <Icon name="check" size={14} /> {t("In the manuscript")}
          </span>
        )}
        <button
          type="button"
          className="plain-button slip-change"
          aria-expanded={isChanging}
          aria-label={t("Change the slip from {report}", { report: quote.report })}
          title={t("Change the slip")}
          onClick={() => setChanging(!isChanging)}
        >
          <Icon name={isChanging ? "up" : "edit"} size={16} />
        </button>
      </p>
      <Problems quote={quote} />
      <Translating quote={quote} />
      <Clearing quote={quote} canClear={canClear} />
      {isChanging && <SlipForm quote={quote} themes={themes} />}
    </li>
  );
}

function Problems({ quote }: { quote: Quote }) {
  if (quote.problems.length === 0) return null;
  return (
    <ul className="slip-problems">
      {quote.problems.map((problem) => (
        <li key={problem}>
          <Icon name="info" size={14} /> {problemSaid(problem)}
        </li>
      ))}
    </ul>
  );
}

/** The paragraphs as they print, with the label where it prints. */
export function PrintedWords({ quote }: { quote: Quote }) {
  const last = quote.paragraphs.length - 1;
  return quote.paragraphs.map(({ voice, text }, index) => (
    <p key={`${index}-${text.length}`} dir="auto" className={voice === "question" ? "slip-question" : ""}>
      {text}
      {index === last && quote.printed !== "" && <span className="slip-label"> {quote.printed}</span>}
    </p>
  ));
}
