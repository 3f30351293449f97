/** How the themes stood on any day: a tree that can be looked at, not changed. */
import { TextInput } from "@mantine/core";
import { useState } from "react";

import { useStructure } from "../../../api/genealogy.ts";
import type { Article, StoodTheme } from "../../../api/shapes.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { kindName, stateName } from "../name.ts";

export function StructureTab({ article }: { article: Article }) {
  const [on, setOn] = useState("");
  const stood = useStructure(article.id, on);
  return (
    <>
      <TextInput
        className="structure-day"
        type="date"
        label={t("At the end of the day")}
        description={t("Without a day: as they stand now.")}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <Waiting query={stood}>
        {(found) =>
          found.length === 0 ? (
            <Empty>{t("No theme stood on that day. Choose a later one.")}</Empty>
          ) : (
            <Below themes={found} parent={null} />
          )
        }
      </Waiting>
    </>
  );
}

function Below({ themes, parent }: { themes: StoodTheme[]; parent: string | null }) {
  const isKnown = (id: string | null) => themes.some((theme) => theme.id === id);
  const here = themes
    .filter(({ parent_id: above }) => (parent === null ? !isKnown(above) : above === parent))
    .toSorted((one, other) => one.position - other.position);
  if (here.length === 0) return null;
  return (
    <ul className="structure">
      {here.map((theme) => (
        <li key={theme.id}>
          <span className="structure-title">{theme.title}</span>{" "}
          <span className="quiet">
            {kindName(theme.kind)} · {stateName(theme.state)}
          </span>
          <Below themes={themes} parent={theme.id} />
        </li>
      ))}
    </ul>
  );
}
