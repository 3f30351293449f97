/** Codings whose words a correction took away, with the old words, so that none is lost silently. */
import type { PlacedCoding } from "../../api/coding.ts";
import { CodeMark } from "../../kit/CodeMark.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { t, tn } from "../../lib/translation.ts";
import { pathOf } from "./codebook.ts";
import type { Room } from "./useRoom.ts";

interface BrokenListProps {
  room: Room;
  /** Looks for what may be left of the old words. */
  onFind: (words: string) => void;
}

export function BrokenList({ room, onFind }: BrokenListProps) {
  const { broken } = room;
  if (broken.length === 0) return null;
  return (
    <details className="broken">
      <summary>
        {tn(
          "{count} coding lost its words in a correction",
          "{count} codings lost their words in a correction",
          broken.length,
        )}
      </summary>
      <p className="quiet">
        {t("Find what became of the words, select it, and lay the coding there; or take it away.")}
      </p>
      <ul>
        {broken.map((coding) => (
          <BrokenCoding key={coding.id} room={room} coding={coding} onFind={onFind} />
        ))}
      </ul>
    </details>
  );
}

function BrokenCoding({ room, coding, onFind }: BrokenListProps & { coding: PlacedCoding }) {
  const code = room.byId.get(coding.code_id);
  const by = room.members.find(({ id }) => id === coding.by)?.name ?? t("an unknown member");
  // The words selected in the text must stay selected while the hand is here.
  const keepSelection = (event: { preventDefault: () => void }) => event.preventDefault();
  return (
    <li>
      <p className="detail-line">
        {code !== undefined && <CodeMark colour={code.colour} />}
        <strong>{code === undefined ? "" : pathOf(room.byId, code)}</strong>
        <span className="quiet">{by}</span>
      </p>
      <blockquote className="words broken-words" dir="auto">
        {coding.exact}
      </blockquote>
      <div className="detail-deeds">
        <button type="button" className="small-button" onClick={() => onFind(coding.exact)}>
          <Icon name="search" size={16} />
          {t("Find again")}
        </button>
        {room.stretch !== null && (
          <button
            type="button"
            className="small-button"
            onMouseDown={keepSelection}
            onClick={() => room.layAnew(coding)}
          >
            <Icon name="stretch" size={16} />
            {t("Lay on the selected words")}
          </button>
        )}
        <button type="button" className="small-button" onClick={() => room.takeAwayBroken(coding)}>
          <Icon name="retire" size={16} />
          {t("Take away")}
        </button>
      </div>
    </li>
  );
}
