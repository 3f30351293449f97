/** The rooms of the page in the order of the research, as the rail shows them. */
import type { LinkProps } from "@tanstack/react-router";

import type { IconName } from "../kit/icons/paths.ts";
import { t } from "../lib/translation.ts";

export interface Room {
  /** The stage whose progress the rail shows beside it. */
  stage: string | null;
  to: NonNullable<LinkProps["to"]>;
  icon: IconName;
  name: string;
}

/** Groups are set apart on the rail: before the words, with the words, across. */
export function rooms(): Room[][] {
  return [
    [{ stage: null, to: "/", icon: "home", name: t("Home") }],
    [
      { stage: "study", to: "/study", icon: "study", name: t("Study") },
      { stage: "participant", to: "/people", icon: "people", name: t("People") },
      { stage: "interview", to: "/interviews", icon: "interview", name: t("Interviews") },
      { stage: "report", to: "/reports", icon: "report", name: t("Reports") },
    ],
    [
      { stage: null, to: "/article", icon: "list", name: t("Article") },
      { stage: "reading", to: "/reading", icon: "reading", name: t("Reading") },
      { stage: null, to: "/discussion", icon: "discussion", name: t("Discussion") },
      { stage: "coding", to: "/code", icon: "code", name: t("Codes") },
      { stage: "theme", to: "/themes", icon: "theme", name: t("Themes") },
      { stage: "quote", to: "/quotes", icon: "quote", name: t("Quotes") },
      { stage: null, to: "/sample", icon: "people", name: t("Sample") },
      { stage: "manuscript", to: "/manuscript", icon: "manuscript", name: t("Manuscript") },
    ],
    [
      { stage: null, to: "/search", icon: "search", name: t("Search") },
      { stage: null, to: "/history", icon: "history", name: t("History") },
      { stage: null, to: "/vault", icon: "lock", name: t("Vault") },
      { stage: null, to: "/backup", icon: "safe", name: t("Backup") },
      { stage: null, to: "/account", icon: "key", name: t("Your account") },
    ],
  ];
}
