/** What the parts of a story are called, and what a story is called in a list. */
import type { Story, StoryPart } from "../../../api/story.ts";
import { t } from "../../../lib/translation.ts";

export const PARTS: readonly StoryPart[] = ["story", "context", "reflection"];

export function partName(part: StoryPart): string {
  switch (part) {
    case "story":
      return t("Story");
    case "context":
      return t("Context");
    case "reflection":
      return t("Reflection");
  }
}

/** Its place and who met whom; until somebody wrote either, the first of its words. */
export function storyName({ place, agents, stretches, report }: Story): string {
  const said = [place, agents.join(" – ")].filter((part) => part !== "").join(": ");
  if (said !== "") return said;
  const words = stretches[0]?.words.trim().split(/\s+/).slice(0, 6).join(" ");
  return words === undefined || words === "" ? report : `${words} …`;
}
