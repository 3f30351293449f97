/** Where a code stands besides its first place: one code, one count, several parents. */
import { Select } from "@mantine/core";

import { usePlaceCodeAlso, useTakeCodeFrom } from "../../api/codebook.ts";
import type { Code } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { familyOf, inOrder, pathOf } from "./codebook.ts";
import type { Room } from "./useRoom.ts";

export function CodePlaces({ room, code }: { room: Room; code: Code }) {
  const add = usePlaceCodeAlso(room.article);
  const take = useTakeCodeFrom(room.article);
  const family = familyOf(room.codes, code.id);
  const taken = new Set([code.parent_id, ...code.also_beneath]);
  const free = inOrder(room.codes).filter(({ id }) => !family.has(id) && !taken.has(id));
  const parents = code.also_beneath.flatMap((id) => room.byId.get(id) ?? []);
  return (
    <div className="code-places">
      {parents.length > 0 && (
        <ul aria-label={t("Stands also beneath")}>
          {parents.map((parent) => (
            <li key={parent.id}>
              <span>{t("also beneath {name}", { name: pathOf(room.byId, parent) })}</span>
              <button
                type="button"
                className="plain-button"
                aria-label={t("Take from beneath {name}", { name: parent.name })}
                title={t("Take from beneath {name}", { name: parent.name })}
                onClick={() => take.mutate({ id: code.id, parent: parent.id })}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {free.length > 0 && (
        <Select
          aria-label={t("Put also beneath")}
          placeholder={t("Put also beneath …")}
          size="xs"
          searchable
          spellCheck={false}
          value={null}
          data={free.map((place) => ({ value: place.id, label: pathOf(room.byId, place) }))}
          onChange={(parent) => {
            if (parent !== null) add.mutate({ id: code.id, parent });
          }}
        />
      )}
      <Refused
        error={add.error ?? take.error}
        onDismiss={() => {
          add.reset();
          take.reset();
        }}
      />
    </div>
  );
}
