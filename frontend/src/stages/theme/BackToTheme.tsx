/** The way back from a page of its own to the theme it belongs to. */
import { Link } from "@tanstack/react-router";

import { useTheme } from "../../api/theme.ts";
import { Icon } from "../../kit/icons/Icon.tsx";

export function BackToTheme({ id }: { id: string }) {
  const title = useTheme(id).data?.title ?? "";
  return (
    <p className="back-link">
      <Link to="/themes/$themeId" params={{ themeId: id }}>
        <Icon name="left" size={14} />
        {title}
      </Link>
    </p>
  );
}
