/** The selected words as a story, or as a part of one that stands already. */
import { Menu } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { spanOf } from "../../../api/report.ts";
import { type StoryPart, useAddStory, useLinkStretch, useStories } from "../../../api/story.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { say } from "../../../kit/toast.ts";
import { t } from "../../../lib/translation.ts";
import type { Room } from "../useRoom.ts";
import { partName, PARTS, storyName } from "./naming.ts";

export function MakeStory({ room }: { room: Room }) {
  const { report, stretch } = room;
  const [isOpen, setOpen] = useState(false);
  const stories = useStories(room.article, isOpen);
  const add = useAddStory(room.article);
  const link = useLinkStretch();
  const navigate = useNavigate();
  if (stretch === null) return null;
  const place = { version: report.text_version, ...spanOf(report.map, stretch.u0, stretch.u1) };
  const refuse = (error: unknown) => room.setRefused({ at: stretch, error });
  const begin = () => {
    const made = add.mutateAsync({ report_id: report.id, ...place });
    made.then(({ id }) => navigate({ to: "/code/stories", hash: id }), refuse);
  };
  const extend = (id: string, part: StoryPart) => {
    link.mutateAsync({ id, part, ...place }).then(() => say(t("Linked to the story.")), refuse);
  };
  const here = (stories.data ?? []).filter(({ report_id }) => report_id === report.id);
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-start" width={280} withinPortal>
      <Menu.Target>
        <button type="button" aria-haspopup="menu" aria-expanded={isOpen}>
          <Icon name="story" size={16} />
          {t("Story …")}
        </button>
      </Menu.Target>
      <Menu.Dropdown mah="20rem" style={{ overflow: "auto" }}>
        <Menu.Item onClick={begin}>{t("As a new story")}</Menu.Item>
        {here.map((story) => (
          <div key={story.id}>
            <Menu.Label>{storyName(story)}</Menu.Label>
            {PARTS.map((part) => (
              <Menu.Item key={part} onClick={() => extend(story.id, part)}>
                {t("Link as: {part}", { part: partName(part) })}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
