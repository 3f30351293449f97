/** Files may be dropped anywhere on the page; while they hover, the page says so. */
import "./drop.css";

import { useEffect, useRef, useState } from "react";

import { t } from "../lib/translation.ts";
import { dropFiles } from "./dropped.ts";
import { Icon } from "./icons/Icon.tsx";

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}

/** Listens for as long as it is shown; `onDropped` runs once the files lie in memory. */
export function DropAnywhere({ onDropped }: { onDropped?: () => void }) {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onDropped);
  useEffect(() => {
    latest.current = onDropped;
  });
  useEffect(() => {
    let depth = 0;
    const stop = new AbortController();
    const on = (name: "dragenter" | "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      window.addEventListener(
        name,
        (event) => {
          if (!bringsFiles(event)) return;
          event.preventDefault();
          act(event);
        },
        { signal: stop.signal },
      );
    on("dragenter", () => {
      depth += 1;
      setOver(true);
    });
    on("dragover", () => undefined);
    on("dragleave", () => {
      depth -= 1;
      if (depth <= 0) setOver(false);
    });
    on("drop", (event) => {
      depth = 0;
      setOver(false);
      dropFiles(event.dataTransfer?.files ?? []);
      latest.current?.();
    });
    return () => stop.abort();
  }, []);
  if (!isOver) return null;
  return (
    <div className="drop-over" role="status">
      <p>
        <Icon name="import" size={28} />
        {t("Let go to look at the files. Nothing is stored yet.")}
      </p>
    </div>
  );
}
