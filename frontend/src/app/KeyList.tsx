/** The shown list of keys of this room and of every room. */
import { Modal } from "@mantine/core";

import { Keys } from "../kit/Keys.tsx";
import { useAllCommands } from "../kit/keys.ts";
import { t } from "../lib/translation.ts";
import { openSheet, useSheet } from "./overlay.ts";

export function KeyList() {
  const withKeys = useAllCommands().filter(({ keys }) => keys !== undefined);
  const groups = Map.groupBy(withKeys, ({ group }) => group);
  return (
    <Modal
      opened={useSheet() === "keys"}
      onClose={() => openSheet(null)}
      title={t("Keys")}
      size="lg"
      closeButtonProps={{ "aria-label": t("Close") }}
    >
      <div className="key-list">
        {[...groups].reverse().map(([group, commands]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {commands.map(({ id, label, keys }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>
                    <Keys keys={keys ?? []} />
                    <span className="visually-hidden">{keys?.join(", ")}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
