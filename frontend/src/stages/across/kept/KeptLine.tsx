/** One thing that is kept under a name: shown again, shared, taken away. */
import { Button } from "@mantine/core";
import type { ReactNode } from "react";

import { useMe } from "../../../api/session.ts";
import { useMembers } from "../../../api/study.ts";
import { Keys } from "../../../kit/Keys.tsx";
import { useCommands } from "../../../kit/keys.ts";
import { useLeaving } from "../../../kit/leaving.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

/** How many of them have a key: those from 1 to 9. */
const WITH_KEYS = 9;

export interface Kept {
  id: string;
  name: string;
  is_shared: boolean;
  /** Whose it is. */
  by: string;
}

export function useMaySave(): boolean {
  return useMe()?.roles.some((role) => role !== "auditor") ?? false;
}

/** Give the first nine a key each; what they do is said by their label. */
export function useKeptKeys<T extends Kept>(
  items: readonly T[],
  group: string,
  label: (name: string) => string,
  onAsk: (kept: T) => void,
): void {
  useCommands(
    items.slice(0, WITH_KEYS).map((kept, at) => ({
      id: `ask ${kept.id}`,
      label: label(kept.name),
      group,
      keys: [String(at + 1)],
      run: () => onAsk(kept),
    })),
  );
}

interface KeptLineProps {
  kept: Kept;
  at: number;
  /** What it found when it was saved. */
  then: string;
  onAsk: () => void;
  onShare: (isShared: boolean) => void;
  onTake: () => void;
  error: Error | null;
  children?: ReactNode;
}

export function KeptLine({ kept, at, then, onAsk, onShare, onTake, error, children }: KeptLineProps) {
  const me = useMe();
  const line = useLeaving<HTMLLIElement>();
  const by = useMembers().find(({ id }) => id === kept.by);
  const isMine = kept.by === me?.id;
  const facts = [kept.is_shared ? t("shared") : t("for you alone"), isMine ? "" : (by?.name ?? ""), then];
  return (
    <li ref={line}>
      <button type="button" className="link-button" aria-describedby={`of-${kept.id}`} onClick={onAsk}>
        {kept.name}
      </button>{" "}
      {at < WITH_KEYS && <Keys keys={[String(at + 1)]} />}{" "}
      <span id={`of-${kept.id}`} className="quiet number">{facts.filter((fact) => fact !== "").join(" · ")}</span>
      {isMine && (
        <span className="kept-deeds">
          <Button size="compact-xs" variant="default" onClick={() => onShare(!kept.is_shared)}>
            {kept.is_shared ? t("Keep it for me alone") : t("Share it")} <span className="visually-hidden">{kept.name}</span>
          </Button>
          <Button size="compact-xs" variant="default" onClick={onTake}>
            {t("Take away")} <span className="visually-hidden">{kept.name}</span>
          </Button>
        </span>
      )}
      {children}
      <Refused error={error} />
    </li>
  );
}
