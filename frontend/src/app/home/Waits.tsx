/** What waits for the member who sits here; in an empty study, the first step. */
import { Link, useNavigate } from "@tanstack/react-router";
import type { MouseEvent } from "react";

import { useReports } from "../../api/report.ts";
import type { Progress } from "../../api/shapes.ts";
import { Empty } from "../../kit/Empty.tsx";
import { FileButton } from "../../kit/FileButton.tsx";
import { below } from "../../lib/address.ts";
import { t, told } from "../../lib/translation.ts";

function Nothing() {
  const navigate = useNavigate();
  const reports = useReports().data;
  if (reports === undefined) return null;
  if (reports.length > 0) {
    return (
      <Empty action={<Link to="/code">{t("Go on coding")}</Link>}>
        {t("Nothing waits. Go on reading where you left off.")}
      </Empty>
    );
  }
  return (
    <Empty
      action={
        <FileButton onChosen={() => void navigate({ to: "/reports/import" })}>
          {t("Bring in reports")}
        </FileButton>
      }
    >
      {t("The study has no words yet. Drop transcripts anywhere on this page, one or fifty.")}
    </Empty>
  );
}

export function Waits({ waiting }: { waiting: Progress["waiting"] }) {
  const navigate = useNavigate();
  const follow = (event: MouseEvent, link: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ href: link });
  };
  if (waiting.length === 0) return <Nothing />;
  return (
    <ul className="waits">
      {waiting.map(({ link, ...what }) => (
        <li key={`${link} ${what.sentence}`}>
          <a href={below(link)} onClick={(event) => follow(event, below(link))}>
            {told(what)}
          </a>
        </li>
      ))}
    </ul>
  );
}
