/**
 * Code points ↔ UTF-16. The server counts code points, the browser UTF-16 units;
 * this is the only file that knows both.
 */

/** Converts positions of one text. Built in one pass; each look-up is a binary search. */
export class OffsetMap {
  /** Code-point position of each character beyond U+FFFF. */
  readonly #wide: number[] = [];

  constructor(text: string) {
    let points = 0;
    for (let unit = 0; unit < text.length; unit += 1) {
      const code = text.charCodeAt(unit);
      const next = text.charCodeAt(unit + 1);
      if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) {
        this.#wide.push(points);
        unit += 1;
      }
      points += 1;
    }
  }

  /** Code points → UTF-16 units. */
  toUnits(points: number): number {
    return points + this.#count((wide) => wide < points);
  }

  /** UTF-16 units → code points. A position inside a pair counts as before it. */
  toPoints(units: number): number {
    // The k-th wide character begins at unit wide + k and ends two units later.
    const ended = this.#count((wide, index) => wide + index + 2 <= units);
    const next = this.#wide[ended];
    const isInside = next !== undefined && next + ended + 1 === units;
    return units - ended - (isInside ? 1 : 0);
  }

  /** How many wide characters, from the first on, fulfil a condition. */
  #count(holds: (wide: number, index: number) => boolean): number {
    let low = 0;
    let high = this.#wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#wide[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
