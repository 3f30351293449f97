/** How a code has read: each change with who made it, when, and the words before and after. */
import { useState } from "react";

import { useCodeVersions } from "../../api/codebook.ts";
import type { Code } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { initialsOf } from "../../lib/initials.ts";
import { t } from "../../lib/translation.ts";
import type { Room } from "./useRoom.ts";

const PARTS = [
  "name",
  "definition",
  "used_when",
  "not_used_when",
  "example",
  "own_word",
  "citation",
  "outside",
] as const;

export function CodePast({ room, code }: { room: Room; code: Code }) {
  const [isOpen, setOpen] = useState(false);
  const versions = useCodeVersions(room.article, code.id, isOpen);
  const read = versions.data ?? [];
  const names: Record<(typeof PARTS)[number], string> = {
    name: t("Name"),
    definition: t("Definition"),
    used_when: t("Use it when"),
    not_used_when: t("Do not use it when"),
    example: t("Example"),
    own_word: t("Participants' name for it"),
    citation: t("Literature"),
    outside: t("Outside this article, because"),
  };
  const nameOf = (id: string | null) => (id === null ? t("nothing: the top") : (room.byId.get(id)?.name ?? "–"));
  return (
    <details className="code-past" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("How this code has read")}</summary>
      <Refused error={versions.error} />
      <ol reversed>
        {read
          .map((version, nth) => {
            const before = read[nth - 1];
            const by = room.members.find(({ id }) => id === version.by);
            const who = by === undefined ? "" : ` · ${initialsOf(by.name)}`;
            return (
              <li key={version.at + String(nth)}>
                <span className="quiet number">{version.at.slice(0, 10) + who}</span>
                {PARTS.filter((part) => version[part] !== (before?.[part] ?? "")).map((part) => (
                  <p key={part}>
                    {names[part]}: {before !== undefined && before[part] !== "" && <del>{before[part]}</del>}{" "}
                    {version[part] !== "" && <ins>{version[part]}</ins>}
                  </p>
                ))}
                {before !== undefined && before.parent_id !== version.parent_id && (
                  <p>
                    {t("Stands beneath")}: <del>{nameOf(before.parent_id)}</del> <ins>{nameOf(version.parent_id)}</ins>
                  </p>
                )}
              </li>
            );
          })
          .reverse()}
      </ol>
    </details>
  );
}
