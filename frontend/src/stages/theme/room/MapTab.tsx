/** The thematic map: cards to lay about, by hand or by keys, and relations with a note. */
import "./room.css";

import { Button } from "@mantine/core";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";

import { useMap, useMoveCard } from "../../../api/genealogy.ts";
import type { Article, Theme, ThematicMap } from "../../../api/shapes.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { boundsOf, type Card, CARD, cardsOf, type MapRelation, stepOf } from "../../../picture/map.ts";
import { pageOf } from "../../../picture/paper.ts";
import { Saving } from "../../../picture/Saving.tsx";
import { CardFace, mapPicture, Relations } from "../../../picture/ThemeMap.tsx";
import { RelationList } from "./RelationList.tsx";

interface MapTabProps {
  article: Article;
  themes: Theme[];
}

export function MapTab({ article, themes }: MapTabProps) {
  const map = useMap(article.id);
  if (themes.length === 0) return <Empty>{t("No theme yet. The map shows themes and how they bear on each other.")}</Empty>;
  return <Waiting query={map}>{(found) => <Map article={article} themes={themes} map={found} />}</Waiting>;
}

function Map({ article, themes, map }: MapTabProps & { map: ThematicMap }) {
  const relations = map.relations.map(({ id, theme_id, other_id, note }) => ({ id, from: theme_id, to: other_id, note }));
  const given = {
    themes: themes.map(({ id, title, kind }) => ({
      id,
      title,
      kind,
      spot: map.spots.find(({ theme_id }) => theme_id === id) ?? null,
    })),
    relations,
  };
  const picture = mapPicture(given);
  return (
    <>
      <Table cards={cardsOf(given.themes)} relations={relations} />
      <div className="map-foot">
        <p className="quiet">
          {t("Drag a card, or go to it with Tab and move it with the arrow keys (with Shift by little). Everybody finds it where you leave it.")}
        </p>
        <Saving picture={picture} as="map" article={article.id} />
      </div>
      <RelationList themes={themes} relations={map.relations} />
    </>
  );
}

interface Held {
  theme: string;
  x: number;
  y: number;
}

const ZOOMS = [0.5, 0.75, 1, 1.5] as const;
const { inks: PAGE } = pageOf(0);

/** The table that the cards lie on; one card may be held over its place. */
function Table({ cards: kept, relations }: { cards: Card[]; relations: MapRelation[] }) {
  const move = useMoveCard();
  const [held, setHeld] = useState<Held | null>(null);
  const [zoom, setZoom] = useState(1);
  const svg = useRef<SVGSVGElement>(null);
  const grip = useRef({ x: 0, y: 0 });
  const cards = kept.map((card) => (card.theme.id === held?.theme ? { ...card, x: held.x, y: held.y } : card));
  // While a card is held the table keeps its size, so that nothing runs away under the hand.
  const bounds = boundsOf(kept, 48);

  const at = ({ clientX, clientY }: PointerEvent) => {
    const matrix = svg.current?.getScreenCTM();
    if (matrix == null) return { x: 0, y: 0 };
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return { x, y };
  };
  const lay = (spot: Held) => {
    setHeld(spot);
    move.mutate(spot, { onSettled: () => setHeld((now) => (now === spot ? null : now)) });
  };
  const take = (event: PointerEvent<SVGGElement>, card: Card) => {
    const here = at(event);
    grip.current = { x: card.x - here.x, y: card.y - here.y };
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({ theme: card.theme.id, x: card.x, y: card.y });
  };
  const drag = (event: PointerEvent<SVGGElement>) => {
    if (held === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const here = at(event);
    setHeld({ ...held, x: Math.round(here.x + grip.current.x), y: Math.round(here.y + grip.current.y) });
  };
  const drop = (event: PointerEvent<SVGGElement>, card: Card) => {
    if (held === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.currentTarget.releasePointerCapture(event.pointerId);
    const before = kept.find(({ theme }) => theme.id === card.theme.id);
    if (before?.x === held.x && before.y === held.y) setHeld(null);
    else lay(held);
  };
  const press = (event: KeyboardEvent, { theme, x, y }: Card) => {
    const step = stepOf(event.key, event.shiftKey);
    if (step === null) return;
    event.preventDefault();
    lay({ theme: theme.id, x: x + step.x, y: y + step.y });
  };
  return (
    <div className="map">
      <Zoom zoom={zoom} onZoom={setZoom} />
      <div className="map-scroll" role="region" aria-label={t("The thematic map")} tabIndex={0}>
        <svg
          ref={svg}
          viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
          width={bounds.width * zoom}
          height={bounds.height * zoom}
          role="group"
          aria-label={t("The thematic map")}
          fontFamily="var(--sans)"
          fontSize={12}
        >
          <Relations relations={relations} cards={cards} inks={PAGE} />
          {cards.map((card) => (
            <g
              key={card.theme.id}
              className="map-card"
              role="button"
              tabIndex={0}
              aria-label={t("Card: {title}. Move it with the arrow keys.", { title: card.theme.title })}
              data-held={held?.theme === card.theme.id}
              onPointerDown={(event) => take(event, card)}
              onPointerMove={drag}
              onPointerUp={(event) => drop(event, card)}
              onPointerCancel={() => setHeld(null)}
              onKeyDown={(event) => press(event, card)}
            >
              <rect
                className="map-focus"
                x={card.x - CARD.width / 2 - 3}
                y={card.y - CARD.height / 2 - 3}
                width={CARD.width + 6}
                height={CARD.height + 6}
                rx={6}
              />
              <CardFace card={card} inks={PAGE} />
            </g>
          ))}
        </svg>
      </div>
      <Refused error={move.error} onDismiss={move.reset} />
    </div>
  );
}

function Zoom({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  const place = ZOOMS.findIndex((each) => each === zoom);
  const step = (by: number) => {
    const next = ZOOMS[place + by];
    if (next !== undefined) onZoom(next);
  };
  return (
    <div className="map-zoom" role="group" aria-label={t("Size of the map")}>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t("Smaller")}
        disabled={place === 0}
        onClick={() => step(-1)}
      >
        −
      </Button>
      <span className="number quiet" role="status">
        {Math.round(zoom * 100)} %
      </span>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t("Larger")}
        disabled={place === ZOOMS.length - 1}
        onClick={() => step(1)}
      >
        <Icon name="plus" size={14} />
      </Button>
    </div>
  );
}
