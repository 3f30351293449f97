/** The kit's theme: warm paper, one accent, one radius. Values live in theme.css. */
import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorScheme,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from "@mantine/core";

import { t } from "../lib/translation.ts";

const petrol: MantineColorsTuple = [
  "#e9f2f2",
  "#d2e3e4",
  "#a9c9cb",
  "#7fb3b5",
  "#569399",
  "#357a80",
  "#24686e",
  "#1e5f66",
  "#174c52",
  "#10383d",
];
const warmGray: MantineColorsTuple = [
  "#faf7f1",
  "#f3eee5",
  "#eae3d7",
  "#ddd4c4",
  "#c9bead",
  "#a89c8a",
  "#857a6b",
  "#665d50",
  "#4a433a",
  "#2f2a24",
];
const warmDark: MantineColorsTuple = [
  "#ece5d8",
  "#d3cabb",
  "#b8ae9f",
  "#8f8576",
  "#5f574c",
  "#464037",
  "#37322b",
  "#25211c",
  "#1c1916",
  "#141210",
];

export const theme = createTheme({
  primaryColor: "petrol",
  primaryShade: { light: 7, dark: 3 },
  colors: { petrol, gray: warmGray, dark: warmDark },
  white: "#fffdf8",
  black: "#211d18",
  autoContrast: true,
  defaultRadius: 4,
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: "ui-monospace, monospace",
  headings: { fontFamily: '"Inter Variable", system-ui, sans-serif', fontWeight: "620" },
  fontSizes: { xs: "0.78rem", sm: "0.86rem", md: "0.9rem", lg: "1rem", xl: "1.15rem" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // Else the browser keeps what was typed, in its profile, to propose it again.
    Input: { defaultProps: { autoComplete: "off" } },
    Button: { defaultProps: { variant: "filled" } },
    // Said while rendering, as languages change; and what a mouse can show, keys can too.
    PasswordInput: {
      defaultProps: () => ({
        visibilityToggleFocusable: true,
        visibilityToggleButtonProps: { "aria-label": t("Show what is typed") },
      }),
    },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 80 },
        shadow: "md",
        // A menu may hold nothing but its items.
        withInitialFocusPlaceholder: false,
      },
    },
    Tooltip: { defaultProps: { openDelay: 350, transitionProps: { duration: 80 } } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 100 },
        overlayProps: { backgroundOpacity: 0.12, blur: 0 },
      },
    },
  },
});

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-quiet)",
    "--mantine-color-placeholder": "var(--ink-quiet)",
    "--mantine-color-default": "var(--sheet)",
    "--mantine-color-default-border": "var(--rule-strong)",
    "--mantine-color-error": "var(--final)",
  },
  dark: {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-quiet)",
    "--mantine-color-placeholder": "var(--ink-quiet)",
    "--mantine-color-default": "var(--sheet)",
    "--mantine-color-default-border": "var(--rule-strong)",
    "--mantine-color-error": "var(--final)",
  },
});

/** Keeps the chosen scheme in memory: the browser stores nothing. */
export function memoryScheme(): MantineColorSchemeManager {
  let chosen: MantineColorScheme | undefined;
  return {
    get: (fallback) => chosen ?? fallback,
    set: (value) => {
      chosen = value;
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => {
      chosen = undefined;
    },
  };
}
