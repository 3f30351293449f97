/** A theme's form and state, and taking it out of the article. */
import { Button, Menu, Select } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import type { Theme, ThemeState } from "../../api/shapes.ts";
import { useChangeTheme, useRetireTheme } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { useCommands } from "../../kit/keys.ts";
import { Refused } from "../../kit/Refused.tsx";
import { say } from "../../kit/toast.ts";
import { t, told } from "../../lib/translation.ts";
import { kindName, stateName, STATES } from "./name.ts";
import { OpenOperation, type Operation } from "./Operations.tsx";

const isState = (value: string | null): value is ThemeState => STATES.some((state) => state === value);

export function ThemeTools({ theme }: { theme: Theme }) {
  const change = useChangeTheme(theme.id);
  const [operation, setOperation] = useState<Operation | null>(null);
  useCommands([
    { id: "theme-merge", label: t("Merge themes into this one"), group: t("Themes"), run: () => setOperation("merge") },
    { id: "theme-split", label: t("Split this theme"), group: t("Themes"), run: () => setOperation("split") },
    { id: "theme-move", label: t("Put this theme below another"), group: t("Themes"), run: () => setOperation("move") },
  ]);
  return (
    <>
      <div className="theme-tools">
        <span className="theme-kind">{kindName(theme.kind)}</span>
        <Select
          size="xs"
          aria-label={t("State of the theme")}
          data={STATES.map((state) => ({ value: state, label: stateName(state) }))}
          value={theme.state}
          allowDeselect={false}
          onChange={(state) => isState(state) && change.mutate({ state })}
        />
        <More theme={theme} change={change} onOperate={setOperation} />
        <Refused error={change.error} onDismiss={change.reset} />
      </div>
      <Lacking theme={theme} />
      {operation !== null && (
        <OpenOperation key={operation} operation={operation} theme={theme} onDone={() => setOperation(null)} />
      )}
    </>
  );
}

interface MoreProps {
  theme: Theme;
  change: ReturnType<typeof useChangeTheme>;
  onOperate: (operation: Operation) => void;
}

/** What a theme lacks before the team can agree on it. */
function Lacking({ theme }: { theme: Theme }) {
  if (theme.lacking.length === 0 || theme.state === "preliminary") return null;
  return (
    <details className="quiet">
      <summary>{t("Before the team can agree on it")}</summary>
      <ul className="lacking">
        {theme.lacking.map((each, index) => (
          <li key={index}>{told(each)}</li>
        ))}
      </ul>
    </details>
  );
}

function More({ theme, change, onOperate }: MoreProps) {
  const retire = useRetireTheme(theme.id);
  const navigate = useNavigate();
  const takeOut = () =>
    retire.mutate(undefined, {
      onSuccess: () => {
        say(t("The theme is taken out. Undo brings it back."));
        void navigate({ to: "/themes" });
      },
    });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="subtle" size="xs" rightSection={<Icon name="down" size={14} />}>
            {t("More")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {theme.kind === "topic" && (
            <Menu.Item onClick={() => change.mutate({ kind: "statement" })}>
              {t("It says something: make it a statement")}
            </Menu.Item>
          )}
          {theme.kind === "statement" && (
            <Menu.Item onClick={() => change.mutate({ kind: "topic" })}>
              {t("It names a field only: make it a topic")}
            </Menu.Item>
          )}
          {theme.title_overridden && (
            <Menu.Item onClick={() => change.mutate({ composes_title: true })}>
              {t("Compose the title from the poles again")}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => onOperate("merge")}>{t("Merge themes into this one")} …</Menu.Item>
          <Menu.Item onClick={() => onOperate("split")}>{t("Split this theme")} …</Menu.Item>
          <Menu.Item onClick={() => onOperate("move")}>{t("Put this theme below another")} …</Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<Icon name="retire" size={16} />} onClick={takeOut}>
            {t("Take the theme out")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Refused error={retire.error} onDismiss={retire.reset} />
    </>
  );
}
