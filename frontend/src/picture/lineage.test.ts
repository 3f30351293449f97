import { describe, expect, it } from "vitest";

import { CARD_HEIGHT, layOut, type Moment } from "./lineage.ts";

const stage = (theme: string) => ({ theme, title: theme, kind: "topic" as const });
const moment = (name: string, themes: string[], descents: [string, string, "stays" | "merged" | "split"][]): Moment => ({
  id: name,
  name,
  themes: themes.map(stage),
  descents: descents.map(([from, to, how]) => ({ from, to, how })),
});
const THREE = [
  moment("1", ["a", "b", "c"], []),
  moment("2", ["new", "ab", "c"], [["a", "ab", "merged"], ["b", "ab", "merged"], ["c", "c", "stays"]]),
  moment("3", ["new", "ab"], [["new", "new", "stays"], ["ab", "ab", "stays"]]),
];

describe("the lineage", () => {
  it("places themes beside what they came of, and new ones last", () => {
    const { nodes } = layOut(THREE, 700);
    const second = nodes.filter(({ moment: at }) => at === 1).map(({ stage: { theme } }) => theme);
    expect(second).toEqual(["ab", "c", "new"]);
  });

  it("leads both parents to what they were merged into", () => {
    const { links } = layOut(THREE, 700);
    expect(links.filter(({ to, moment: at }) => to === "ab" && at === 1)).toHaveLength(2);
  });

  it("marks what ends and what begins", () => {
    const { nodes } = layOut(THREE, 700);
    expect(nodes.filter(({ isEnd }) => isEnd).map(({ stage: { theme } }) => theme)).toEqual(["c"]);
    expect(nodes.filter(({ isNew }) => isNew).map(({ stage: { theme } }) => theme)).toEqual(["new"]);
  });

  it("draws the latest moments where there is no room for all", () => {
    const { first, columns, width } = layOut(THREE, 260);
    expect(first).toBe(1);
    expect(columns.map(({ name }) => name)).toEqual(["2", "3"]);
    expect(width).toBe(260);
  });

  it("keeps cards apart, be there none, 7 or 700", () => {
    for (const count of [0, 7, 700]) {
      const themes = Array.from({ length: count }, (_, index) => `${index}`);
      const { nodes, height } = layOut([moment("1", themes, [])], 700);
      nodes.forEach(({ y }, index) => index > 0 && expect(y - (nodes[index - 1]?.y ?? 0)).toBeGreaterThan(CARD_HEIGHT));
      expect(height).toBeGreaterThan(nodes.at(-1)?.y ?? 0);
    }
  });
});
