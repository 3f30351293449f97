/** Every command by its name: Ctrl or Cmd and K. */
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from "@mantine/spotlight";
import { useEffect } from "react";

import { Keys } from "../kit/Keys.tsx";
import { type Command, useAllCommands } from "../kit/keys.ts";
import { Icon } from "../kit/icons/Icon.tsx";
import { t } from "../lib/translation.ts";
import { openSheet, useSheet } from "./overlay.ts";

const [store, palette] = createSpotlight();

function grouped(commands: readonly Command[]): SpotlightActionGroupData[] {
  const groups = Map.groupBy(
    commands.filter(({ isOnlyKey, isOnlyShown }) => !(isOnlyKey ?? false) && !(isOnlyShown ?? false)),
    ({ group }) => group,
  );
  return [...groups].map(([group, members]) => ({
    group,
    actions: members.map(({ id, label, keys, run }) => ({
      id,
      label,
      onClick: run,
      ...(keys === undefined ? {} : { rightSection: <Keys keys={keys.slice(0, 1)} /> }),
    })),
  }));
}

export function Palette() {
  const commands = useAllCommands();
  const isOpen = useSheet() === "palette";
  useEffect(() => {
    if (isOpen) palette.open();
  }, [isOpen]);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={grouped(commands)}
      nothingFound={t("No command has such a name.")}
      onSpotlightClose={() => openSheet(null)}
      scrollable
      maxHeight="60vh"
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      overlayProps={{ backgroundOpacity: 0.12, blur: 0 }}
      highlightQuery
      transitionProps={{ duration: 80 }}
      searchProps={{
        leftSection: <Icon name="search" />,
        placeholder: t("What do you want to do?"),
        "aria-label": t("What do you want to do?"),
        spellCheck: false,
      }}
    />
  );
}
