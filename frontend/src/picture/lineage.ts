/** Where the themes stand in the flow from meeting to meeting, and what leads from where. */

/** A theme as it stood after a meeting. */
export interface Stage {
  theme: string;
  title: string;
  /** A paradox, a statement, a topic. */
  kind: "topic" | "statement" | "paradox";
}

/** What became of what: the same theme again, or part of a split or merger. */
export interface Descent {
  from: string;
  to: string;
  how: "stays" | "merged" | "split" | "re-worded";
}

/** A meeting, or a day on which themes changed; the themes that stood after it. */
export interface Moment {
  id: string;
  name: string;
  themes: readonly Stage[];
  /** From the moment before to this. */
  descents: readonly Descent[];
}

export interface Node {
  moment: number;
  stage: Stage;
  x: number;
  y: number;
  /** Nothing leads on from it, though moments follow. */
  isEnd: boolean;
  /** Nothing leads to it, though moments precede. */
  isNew: boolean;
}

export interface Link extends Descent {
  moment: number;
  path: string;
}

export interface LineageLayout {
  /** The first moment that is drawn; earlier ones find no room. */
  first: number;
  columns: { x: number; name: string }[];
  nodes: Node[];
  links: Link[];
  /** How wide a theme's card is. */
  card: number;
  width: number;
  height: number;
}

export const CARD_HEIGHT = 52;
const GAP = 12;
export const TOP = 30;
const NARROWEST = 104;
const BETWEEN = 36;

/** Order each moment's themes by where they came from, so that few lines cross. */
function ordered(moments: readonly Moment[]): Stage[][] {
  const columns: Stage[][] = [];
  moments.forEach((moment, index) => {
    const before = columns[index - 1];
    if (before === undefined) {
      columns.push([...moment.themes]);
      return;
    }
    const placeOf = ({ theme }: Stage) => {
      const parents = moment.descents
        .filter(({ to }) => to === theme)
        .map(({ from }) => before.findIndex((stage) => stage.theme === from))
        .filter((place) => place >= 0);
      if (parents.length === 0) return before.length;
      return parents.reduce((sum, place) => sum + place, 0) / parents.length;
    };
    columns.push(moment.themes.toSorted((one, other) => placeOf(one) - placeOf(other)));
  });
  return columns;
}

/**
 * Lay out a column a moment, time from left to right, and the links between them.
 *
 * Where there is no room for all, the latest moments are drawn.
 */
export function layOut(moments: readonly Moment[], width: number): LineageLayout {
  const most = Math.max(1, Math.floor((width + BETWEEN) / (NARROWEST + BETWEEN)));
  const first = Math.max(0, moments.length - most);
  const drawn = moments.slice(first);
  const count = Math.max(1, drawn.length);
  const card = Math.min(190, (width - BETWEEN * (count - 1)) / count);
  const step = count === 1 ? 0 : (width - card) / (count - 1);
  const sorted = ordered(drawn);
  const tallest = Math.max(0, ...sorted.map(({ length }) => length));
  const nodes = sorted.flatMap((stages, moment) => {
    const leadsOn = new Set(drawn[moment + 1]?.descents.map(({ from }) => from));
    const cameFrom = new Set(drawn[moment]?.descents.map(({ to }) => to));
    return stages.map((stage, place): Node => ({
      moment,
      stage,
      x: moment * step,
      y: TOP + place * (CARD_HEIGHT + GAP),
      isEnd: moment < drawn.length - 1 && !leadsOn.has(stage.theme),
      isNew: moment > 0 && !cameFrom.has(stage.theme),
    }));
  });
  const at = (moment: number, theme: string) =>
    nodes.find((node) => node.moment === moment && node.stage.theme === theme);
  const links = drawn.slice(1).flatMap(({ descents }, index) =>
    descents.flatMap((descent): Link[] => {
      const [from, to] = [at(index, descent.from), at(index + 1, descent.to)];
      if (from === undefined || to === undefined) return [];
      const [x0, y0] = [from.x + card, from.y + CARD_HEIGHT / 2];
      const [x1, y1] = [to.x, to.y + CARD_HEIGHT / 2];
      const middle = (x0 + x1) / 2;
      return [{ ...descent, moment: index + 1, path: `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}` }];
    }),
  );
  return {
    first,
    columns: drawn.map(({ name }, index) => ({ x: index * step, name })),
    nodes,
    links,
    card,
    width,
    height: TOP + Math.max(1, tallest) * (CARD_HEIGHT + GAP),
  };
}
