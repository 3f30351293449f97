/** Which themes the edition tells, in which plain words, with which short words and sentences. */
import { Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { useChoosePiece, useDropPiece } from "../../../api/edition.ts";
import type { Edition, EditionOffer, EditionPieceKind } from "../../../api/outward.ts";
import type { Theme } from "../../../api/shapes.ts";
import { useThemes } from "../../../api/theme.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Written } from "../../../kit/Written.tsx";
import { said, t } from "../../../lib/translation.ts";
import { SIGNS } from "../../theme/name.ts";

interface ChoicesProps {
  article: string;
  edition: Edition;
}

export function ThemeChoices({ article, edition }: ChoicesProps) {
  const themes = useThemes(article).data ?? [];
  const gone = edition.pieces.filter(
    ({ kind, object_id, left }) =>
      left !== null && !edition.offers.some((offer) => offer.kind === kind && offer.object_id === object_id),
  );
  return (
    <section aria-label={t("Themes")} className="edition-section">
      <h2>{t("Themes")}</h2>
      {themes.length === 0 && (
        <Empty action={<Link to="/themes">{t("Themes")}</Link>}>
          {t("There is no theme yet. The edition tells the themes that the team has found.")}
        </Empty>
      )}
      {themes.map((theme) => (
        <OneTheme key={theme.id} article={article} edition={edition} theme={theme} />
      ))}
      {gone.map(({ kind, object_id, left }) => (
        <Choice key={object_id} article={article} kind={kind} id={object_id} isChosen label={t("No longer there")}>
          {left !== null && said(left.sentence, left.values)}
        </Choice>
      ))}
    </section>
  );
}

function OneTheme({ article, edition, theme }: ChoicesProps & { theme: Theme }) {
  const choose = useChoosePiece(article);
  const piece = edition.pieces.find(({ kind, object_id }) => kind === "theme" && object_id === theme.id);
  const offers = edition.offers.filter(({ theme_id }) => theme_id === theme.id);
  return (
    <div className="edition-theme">
      <Choice article={article} kind="theme" id={theme.id} isChosen={piece !== undefined} label={theme.title} />
      {piece !== undefined && (
        <div className="edition-under">
          <Written
            label={t("The tension in plain words")}
            description={t("For readers outside research; empty, the theme's own sentence stands there.")}
            of={theme.id}
            value={piece.plain}
            onKeep={(plain) => choose.mutateAsync({ kind: "theme", object_id: theme.id, plain })}
          />
          <Offers article={article} edition={edition} offers={offers} kind="extract" name={t("People's own words")} />
          <Offers article={article} edition={edition} offers={offers} kind="finding" name={t("Sentences of the article")} />
        </div>
      )}
    </div>
  );
}

interface OffersProps extends ChoicesProps {
  offers: EditionOffer[];
  kind: EditionPieceKind;
  name: string;
}

function Offers({ article, edition, offers, kind, name }: OffersProps) {
  const mine = offers.filter((offer) => offer.kind === kind);
  if (mine.length === 0) return null;
  return (
    <fieldset className="edition-offers">
      <legend>{name}</legend>
      {mine.map(({ object_id, text, letters, reason }) => (
        <Choice
          key={object_id}
          article={article}
          kind={kind}
          id={object_id}
          isChosen={edition.pieces.some((piece) => piece.kind === kind && piece.object_id === object_id)}
          isHindered={reason !== null}
          isWords={kind === "extract"}
          label={`${signsOf(letters)}${text}`}
        >
          {reason !== null && said(reason.sentence, reason.values)}
        </Choice>
      ))}
    </fieldset>
  );
}

function signsOf(letters: string): string {
  const signs = [letters.includes("a") ? SIGNS.a : "", letters.includes("b") ? SIGNS.b : ""].join("");
  return signs === "" ? "" : `${signs} `;
}

interface ChoiceProps {
  article: string;
  kind: EditionPieceKind;
  id: string;
  isChosen: boolean;
  /** Whether something keeps it out; what was chosen before can still be taken out. */
  isHindered?: boolean;
  isWords?: boolean;
  label: string;
  children?: React.ReactNode;
}

function Choice({ article, kind, id, isChosen, isHindered = false, isWords = false, label, children }: ChoiceProps) {
  const choose = useChoosePiece(article);
  const drop = useDropPiece(article);
  const toggle = () => {
    if (isChosen) drop.mutate({ kind, object_id: id });
    else choose.mutate({ kind, object_id: id });
  };
  return (
    <div className="edition-choice">
      <Checkbox
        checked={isChosen}
        disabled={isHindered && !isChosen}
        label={<span className={isWords ? "words" : ""}>{label}</span>}
        description={children || undefined}
        onChange={toggle}
      />
      <Refused error={choose.error ?? drop.error} onDismiss={() => (choose.error === null ? drop.reset() : choose.reset())} />
    </div>
  );
}
