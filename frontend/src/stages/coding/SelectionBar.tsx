/** What one can do with the selected words, beneath them; the keys work in the text itself. */
import { Link } from "@tanstack/react-router";

import { spanOf } from "../../api/report.ts";
import { CodeMark } from "../../kit/CodeMark.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import type { Stretch } from "../../lib/stretch.ts";
import { t } from "../../lib/translation.ts";
import { MakeStory } from "./story/MakeStory.tsx";
import type { Room } from "./useRoom.ts";

/** The address holds the report and the place, never the words. */
function asked(room: Room, { u0, u1 }: Stretch) {
  const { start, end } = spanOf(room.report.map, u0, u1);
  return { report: room.report.id, start, end };
}

/** How many codes at hand are offered beside the words. */
const OFFERED = 4;

export function SelectionBar({ room }: { room: Room }) {
  const keepSelection = (event: { preventDefault: () => void }) => event.preventDefault();
  const atHand = room.recent.slots.slice(0, OFFERED).map((id) => room.byId.get(id));
  return (
    <div className="selection-bar" role="toolbar" aria-label={t("The selected words")} onMouseDown={keepSelection}>
      <button type="button" onClick={() => room.setPicking(true)}>
        <Icon name="code" size={16} />
        {t("Code …")}
        <kbd>↵</kbd>
      </button>
      <button type="button" onClick={room.codeInVivo} title={t("Use the selected words as the name")}>
        <Icon name="quote" size={16} />
        {t("In these words")}
        <kbd>I</kbd>
      </button>
      {room.active !== undefined && (
        <button type="button" onClick={room.stretchHere}>
          <Icon name="stretch" size={16} />
          {t("Stretch here")}
          <kbd>S</kbd>
        </button>
      )}
      <MakeStory room={room} />
      {room.stretch !== null && (
        <Link to="/code/similar" search={asked(room, room.stretch)} title={t("More passages like this one")}>
          <Icon name="search" size={16} />
          {t("More like this")}
        </Link>
      )}
      <button type="button" aria-haspopup="dialog" onClick={() => room.setMemoOn(room.stretch)}>
        <Icon name="edit" size={16} />
        {t("Memo …")}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={room.askOf} title={t("Say which question of the guide these words answer")}>
        <Icon name="interview" size={16} />
        {t("Prompted …")}
        <kbd>Q</kbd>
      </button>
      {atHand.map(
        (code, index) =>
          code !== undefined && (
            <button key={code.id} type="button" onClick={() => room.apply(code.id)}>
              <CodeMark colour={code.colour} />
              <span className="bar-name">{code.name}</span>
              <kbd>{index + 1}</kbd>
            </button>
          ),
      )}
    </div>
  );
}
