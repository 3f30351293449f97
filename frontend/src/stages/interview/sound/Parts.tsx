/** The parts of a recording in their order; they can be moved and removed by keyboard. */
import { Button } from "@mantine/core";
import { useState } from "react";

import { useOrderParts, useRemovePart } from "../../../api/recording.ts";
import type { RecordingPart } from "../../../api/shapes.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { clock } from "../../../lib/clock.ts";
import { t } from "../../../lib/translation.ts";
import { kindSaid, size } from "./word.ts";

interface PartsProps {
  interview: string;
  parts: readonly RecordingPart[];
  /** Whether they may be moved and removed. */
  isFree: boolean;
}

export function Parts({ interview, parts, isFree }: PartsProps) {
  const order = useOrderParts(interview);
  const remove = useRemovePart(interview);
  const [removing, setRemoving] = useState<string | null>(null);
  const move = (from: number, to: number) => {
    const ids = parts.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    if (moved !== undefined) order.mutate(ids.toSpliced(to, 0, moved));
  };
  return (
    <>
      <ol className="sound-parts">
        {parts.map((part, number) => (
          <li key={part.id}>
            <span>
              {t("Part {order}, {length}", { order: part.order, length: clock(part.duration_ms) })}{" "}
              <span className="quiet">
                {kindSaid(part.media_type)}, {size(part.size_bytes)}
                {part.breaks_off_ms !== null &&
                  `, ${t("damaged from {time} on", { time: clock(part.breaks_off_ms) })}`}
              </span>
            </span>
            {isFree && (
              <span className="sound-part-deeds">
                {parts.length > 1 && (
                  <>
                    <button
                      type="button"
                      className="plain-button"
                      disabled={number === 0}
                      aria-label={t("Move part {order} up", { order: part.order })}
                      onClick={() => move(number, number - 1)}
                    >
                      <Icon name="up" size={16} />
                    </button>
                    <button
                      type="button"
                      className="plain-button"
                      disabled={number === parts.length - 1}
                      aria-label={t("Move part {order} down", { order: part.order })}
                      onClick={() => move(number, number + 1)}
                    >
                      <Icon name="down" size={16} />
                    </button>
                  </>
                )}
                <button
                  type="button"
                  className="plain-button"
                  aria-label={t("Remove part {order} …", { order: part.order })}
                  onClick={() => setRemoving(part.id)}
                >
                  <Icon name="close" size={16} />
                </button>
              </span>
            )}
            {removing === part.id && (
              <div className="sound-ask" role="group" aria-label={t("Remove part {order} …", { order: part.order })}>
                <p>{t("For a file that does not belong to this interview. Its sound is destroyed.")}</p>
                <div className="interview-buttons">
                  <Button
                    size="xs"
                    color="red.9"
                    autoFocus
                    loading={remove.isPending}
                    onClick={() => remove.mutate(part.id, { onSuccess: () => setRemoving(null) })}
                  >
                    {t("Remove it for good")}
                  </Button>
                  <Button size="xs" variant="subtle" onClick={() => setRemoving(null)}>
                    {t("Not now")}
                  </Button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ol>
      <Refused error={order.error ?? remove.error} onDismiss={() => [order.reset(), remove.reset()]} />
    </>
  );
}
