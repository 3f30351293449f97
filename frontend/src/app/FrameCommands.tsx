/** The commands that stand in every room. */
import { useMantineColorScheme } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";

import { useLock } from "../api/session.ts";
import { type Command, useCommands } from "../kit/keys.ts";
import { t } from "../lib/translation.ts";
import { openSheet } from "./overlay.ts";
import { rooms } from "./rail.ts";
import { takeStep } from "./step.ts";

export function FrameCommands() {
  const navigate = useNavigate();
  const lock = useLock();
  const { setColorScheme } = useMantineColorScheme();
  const everywhere = t("Everywhere");
  const commands: Command[] = [
    {
      id: "palette",
      label: t("Open the palette of commands"),
      group: everywhere,
      keys: ["mod+K"],
      run: () => openSheet("palette"),
      isGlobal: true,
      isOnlyKey: true,
    },
    {
      id: "keys",
      label: t("Show the list of keys"),
      group: everywhere,
      keys: ["?"],
      run: () => openSheet("keys"),
    },
    {
      id: "undo",
      label: t("Undo my latest step"),
      group: everywhere,
      keys: ["mod+Z", "u"],
      run: () => void takeStep("undo"),
    },
    {
      id: "redo",
      label: t("Redo the step undone"),
      group: everywhere,
      keys: ["mod+Shift+Z"],
      run: () => void takeStep("redo"),
    },
    ...rooms()
      .flat()
      .map((room) => ({
        id: `go ${room.to}`,
        label: t("Go to: {room}", { room: room.name }),
        group: t("Rooms"),
        run: () => void navigate({ to: room.to }),
      })),
    {
      id: "go /code/pictures",
      label: t("Go to: {room}", { room: t("Pictures of the codes") }),
      group: t("Rooms"),
      run: () => void navigate({ to: "/code/pictures" }),
    },
    {
      id: "go /code/concepts",
      label: t("Go to: {room}", { room: t("Sensitising concepts") }),
      group: t("Rooms"),
      run: () => void navigate({ to: "/code/concepts" }),
    },
    {
      id: "go /code/then",
      label: t("Go to: {room}", { room: t("The codebook then and now") }),
      group: t("Rooms"),
      run: () => void navigate({ to: "/code/then" }),
    },
    {
      id: "go /code/memos",
      label: t("Go to: {room}", { room: t("Memos") }),
      group: t("Rooms"),
      run: () => void navigate({ to: "/code/memos" }),
    },
    {
      id: "go /tables",
      label: t("Go to: {room}", { room: t("Tables of the study") }),
      group: t("Rooms"),
      run: () => void navigate({ to: "/study/tables" }),
    },
    {
      id: "go /code/matrix",
      label: t("Go to: {room}", { room: t("Matrix") }),
      group: t("Rooms"),
      run: () => void navigate({ to: "/code/matrix" }),
    },
    {
      id: "go /code/together",
      label: t("Go to: {room}", { room: t("What goes with what") }),
      group: t("Rooms"),
      run: () => void navigate({ to: "/code/together" }),
    },
    {
      id: "light",
      label: t("Light paper"),
      group: t("Look"),
      run: () => setColorScheme("light"),
    },
    { id: "dark", label: t("Dark paper"), group: t("Look"), run: () => setColorScheme("dark") },
    {
      id: "auto",
      label: t("Paper as the system has it"),
      group: t("Look"),
      run: () => setColorScheme("auto"),
    },
    {
      id: "password",
      label: t("Change my password"),
      group: everywhere,
      run: () => openSheet("password"),
    },
    {
      id: "lock",
      label: t("Lock: leave the seat"),
      group: everywhere,
      keys: ["mod+Shift+L"],
      isGlobal: true,
      run: () => lock.mutate(),
    },
  ];
  useCommands(commands);
  return null;
}
