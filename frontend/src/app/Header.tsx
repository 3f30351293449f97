/** Where one is, and what stands at hand everywhere. */
import { Select } from "@mantine/core";
import { useNavigate, useRouterState } from "@tanstack/react-router";

import { useArticle, useArticles } from "../api/article.ts";
import { useSession } from "../api/session.ts";
import { Icon } from "../kit/icons/Icon.tsx";
import type { IconName } from "../kit/icons/paths.ts";
import { Keys } from "../kit/Keys.tsx";
import { t } from "../lib/translation.ts";
import { Here } from "./Here.tsx";
import { MemberMenu } from "./MemberMenu.tsx";
import { openSheet } from "./overlay.ts";
import { rooms } from "./rail.ts";
import { takeStep } from "./step.ts";

function usePlace(): string {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const all = rooms().flat();
  const here = all.findLast(({ to }) => to === path || (to !== "/" && path.startsWith(`${to}/`)));
  return here?.name ?? "";
}

const LISTS = ["/themes", "/quotes", "/discussion"] as const;

function ArticlePicker() {
  const articles = useArticles().data ?? [];
  const article = useArticle();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const navigate = useNavigate();
  // A theme or a slip of one article does not stand in another: there one starts at the list.
  const list = LISTS.find((to) => path.startsWith(`${to}/`)) ?? ".";
  if (articles.length < 2 || article === undefined) return null;
  return (
    <Select
      size="xs"
      aria-label={t("Article")}
      data={articles.map(({ id, title }) => ({ value: id, label: title }))}
      value={article.id}
      allowDeselect={false}
      onChange={(id) =>
        id !== null && void navigate({ to: list, search: (old) => ({ ...old, article: id }) })
      }
    />
  );
}

interface HeaderButtonProps {
  icon: IconName;
  label: string;
  onClick: () => void;
}

function HeaderButton({ icon, label, onClick }: HeaderButtonProps) {
  return (
    <button type="button" className="plain-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

export function Header() {
  const study = useSession().data?.study;
  const place = usePlace();
  return (
    <header className="header">
      <p className="header-place">
        <strong>{study?.title}</strong>
        {place !== "" && <span className="header-room">{place}</span>}
      </p>
      <ArticlePicker />
      <div className="header-tools">
        <HeaderButton icon="undo" label={t("Undo my latest step")} onClick={() => void takeStep("undo")} />
        <HeaderButton icon="redo" label={t("Redo the step undone")} onClick={() => void takeStep("redo")} />
        <button type="button" className="palette-button" aria-label={t("Commands")} onClick={() => openSheet("palette")}>
          <Icon name="search" size={16} />
          <span className="palette-word">{t("Commands")}</span>
          <Keys keys={["mod+K"]} />
        </button>
        <HeaderButton icon="keyboard" label={t("Show the list of keys")} onClick={() => openSheet("keys")} />
        <Here />
        <MemberMenu />
      </div>
    </header>
  );
}
