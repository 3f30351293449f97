/** Places in an order: any number between the neighbours'. */

interface Ordered {
  id: string;
  position: number;
}

/** The place that puts one of some ordered things at an index; null if it stands there. */
export function placeAt(things: readonly Ordered[], id: string, index: number): number | null {
  const others = things.filter((thing) => thing.id !== id);
  if (things.findIndex((thing) => thing.id === id) === index) return null;
  const before = others[index - 1]?.position;
  const after = others[index]?.position;
  if (before === undefined) return after === undefined ? 1 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
