/** A mark's name in the margin; what found no room beside it opens from "+3". */
import { Menu } from "@mantine/core";
import { memo } from "react";

import { LazyMenu } from "../kit/LazyMenu.tsx";
import { colourOf } from "../kit/pattern.ts";
import { tn } from "../lib/translation.ts";
import type { Mark } from "./mark.ts";

/** The height of a row: the smallest target a finger should have. */
export const LABEL_PX = 24;

interface LabelProps {
  mark: Mark;
  top: number;
  more: readonly Mark[];
  isActive: boolean;
  onActivate: (id: string) => void;
  onLight: (id: string | null) => void;
}

function isSame(before: LabelProps, after: LabelProps): boolean {
  return (
    before.mark === after.mark &&
    before.top === after.top &&
    before.isActive === after.isActive &&
    before.onActivate === after.onActivate &&
    before.onLight === after.onLight &&
    before.more.length === after.more.length &&
    before.more.every((mark, index) => mark === after.more[index])
  );
}

export const Label = memo(function Label({ mark, top, more, isActive, onActivate, onLight }: LabelProps) {
  return (
    <div className="mark-row" style={{ insetBlockStart: top }}>
      <button
        type="button"
        className="mark-label"
        aria-label={mark.spoken}
        aria-pressed={isActive}
        data-mark={mark.id}
        data-pending={mark.isPending || undefined}
        style={{ color: colourOf(mark.colour) }}
        onClick={() => onActivate(mark.id)}
        onPointerEnter={() => onLight(mark.id)}
        onPointerLeave={() => onLight(null)}
        onFocus={() => onLight(mark.id)}
        onBlur={() => onLight(null)}
      >
        <span className="mark-name">{mark.name}</span>
        <span className="mark-hand">{mark.initials}</span>
      </button>
      {more.length > 0 && (
        <LazyMenu
          label={tn("{count} more coding here", "{count} more codings here", more.length)}
          className="mark-more"
          face={`+${more.length}`}
          items={() =>
            more.map((one) => (
              <Menu.Item
                key={one.id}
                onClick={() => onActivate(one.id)}
                onPointerEnter={() => onLight(one.id)}
                onFocus={() => onLight(one.id)}
                style={{ color: colourOf(one.colour) }}
                rightSection={<span className="mark-hand">{one.initials}</span>}
              >
                {one.name}
              </Menu.Item>
            ))
          }
        />
      )}
    </div>
  );
}, isSame);
