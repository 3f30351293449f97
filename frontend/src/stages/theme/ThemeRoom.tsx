/** One theme: a topic or statement as a page, a paradox as two poles. */
import { Link, useParams } from "@tanstack/react-router";

import { useBelongsTo } from "../../api/article.ts";
import { useTheme } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { MemoOf } from "../memo/MemoOf.tsx";
import { CitedConcepts } from "./CitedConcepts.tsx";
import { Mirrored } from "./Mirrored.tsx";
import { ParadoxPage } from "./ParadoxPage.tsx";
import { TopicPage } from "./TopicPage.tsx";
import "./theme.css";
import "./evidence.css";

export function ThemeRoom() {
  const { themeId } = useParams({ from: "/themes/$themeId" });
  const theme = useTheme(themeId);
  useBelongsTo(theme.data?.article_id);
  return (
    <div className="page theme-page">
      <p className="back-link">
        <Link to="/themes">
          <Icon name="left" size={14} />
          {t("All themes")}
        </Link>
      </p>
      <Waiting query={theme}>
        {(found) => (
          <>
            {found.poles === null ? (
              <TopicPage key={found.id} theme={found} />
            ) : (
              <ParadoxPage key={found.id} theme={found} poles={found.poles} />
            )}
            <CitedConcepts theme={found} />
            <Mirrored theme={found} />
            <MemoOf about="theme" id={found.id} className="theme-section" />
          </>
        )}
      </Waiting>
    </div>
  );
}
