/** A theme in the list: its title, or its two poles, and how much lies under it. */
import { Link } from "@tanstack/react-router";

import type { Theme } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { t, tn } from "../../lib/translation.ts";
import { kindName, LETTERS, SIGNS, stateName } from "./name.ts";

interface ThemeCardProps {
  theme: Theme;
  quotes: number;
  isFirst: boolean;
  isLast: boolean;
  isDragged: boolean;
  onMove: (by: number) => void;
  onDrag: (id: string | null) => void;
  onDrop: () => void;
}

export function ThemeCard(props: ThemeCardProps) {
  const { theme, quotes, isFirst, isLast, isDragged, onMove, onDrag, onDrop } = props;
  return (
    <li
      className="theme-card"
      data-dragged={isDragged}
      draggable
      onDragStart={(event) => {
        // Only the id travels; words stay on the page.
        event.dataTransfer.setData("text/plain", theme.id);
        onDrag(theme.id);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <p className="theme-card-kind">
        {kindName(theme.kind)} <span className="quiet">· {stateName(theme.state)}</span>
        <span className="theme-card-tools">
          <MoveButton
            label={t("Move earlier: {name}", { name: theme.title })}
            icon="up"
            isOff={isFirst}
            onClick={() => onMove(-1)}
          />
          <MoveButton
            label={t("Move later: {name}", { name: theme.title })}
            icon="down"
            isOff={isLast}
            onClick={() => onMove(1)}
          />
        </span>
      </p>
      <h2>
        <Link to="/themes/$themeId" params={{ themeId: theme.id }} draggable={false}>
          {theme.title}
        </Link>
      </h2>
      {theme.poles !== null && <PoleLines poles={theme.poles} />}
      {theme.definition !== "" && <p className="theme-card-definition">{theme.definition}</p>}
      <Counts theme={theme} quotes={quotes} />
    </li>
  );
}

function MoveButton(props: { label: string; icon: "up" | "down"; isOff: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      className="plain-button"
      aria-label={props.label}
      title={props.label}
      disabled={props.isOff}
      onClick={props.onClick}
    >
      <Icon name={props.icon} size={16} />
    </button>
  );
}

function PoleLines({ poles }: { poles: NonNullable<Theme["poles"]> }) {
  return (
    <ul className="theme-card-poles">
      {LETTERS.map((letter) => (
        <li key={letter} className={`pole-${letter}`}>
          <span aria-hidden="true">{SIGNS[letter]}</span> {poles[letter].name || poles[letter].own_wording}
        </li>
      ))}
    </ul>
  );
}

function Counts({ theme, quotes }: { theme: Theme; quotes: number }) {
  const places = [theme, ...Object.values(theme.poles ?? {}), ...theme.ways];
  const codes = new Set(places.flatMap((place) => place.codes)).size;
  const counts = [
    tn("{count} code", "{count} codes", codes),
    ...(theme.kind === "paradox"
      ? [tn("{count} way of managing", "{count} ways of managing", theme.ways.length)]
      : []),
    tn("{count} quote", "{count} quotes", quotes),
  ];
  return <p className="theme-card-counts number">{counts.join(" · ")}</p>;
}
