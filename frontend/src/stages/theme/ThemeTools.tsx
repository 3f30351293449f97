/** A theme's form and state, and taking it out of the article. */
import { Button, Menu, Select } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";

import type { Theme, ThemeState } from "../../api/shapes.ts";
import { useChangeTheme, useRetireTheme } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { say } from "../../kit/toast.ts";
import { t } from "../../lib/translation.ts";
import { kindName, stateName, STATES } from "./name.ts";

const isState = (value: string | null): value is ThemeState => STATES.some((state) => state === value);

export function ThemeTools({ theme }: { theme: Theme }) {
  const change = useChangeTheme(theme.id);
  return (
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
      <More theme={theme} change={change} />
      <Refused error={change.error} onDismiss={change.reset} />
    </div>
  );
}

interface MoreProps {
  theme: Theme;
  change: ReturnType<typeof useChangeTheme>;
}

function More({ theme, change }: MoreProps) {
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
          <Menu.Item leftSection={<Icon name="retire" size={16} />} onClick={takeOut}>
            {t("Take the theme out")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Refused error={retire.error} onDismiss={retire.reset} />
    </>
  );
}
