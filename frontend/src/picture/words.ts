/** Words in a picture: how wide they are, and where a line breaks. */

let context: CanvasRenderingContext2D | null | undefined;

/** The width of a line of text, in pixels; a fair guess where there is no canvas. */
export function widthOf(text: string, size: number, font = "'Inter Variable', sans-serif"): number {
  if (context === undefined) {
    context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  }
  if (context === null) return text.length * size * 0.52;
  // A canvas knows no custom properties; the fonts behind ours are about as wide.
  const known = font.startsWith("var(") ? (font.includes("serif") ? "'Source Serif 4 Variable', serif" : "'Inter Variable', sans-serif") : font;
  context.font = `${size}px ${known}`;
  return context.measureText(text).width;
}

/** A word that is wider than a line, in pieces that fit. */
function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(`${piece}${letter}-`) > width) {
      found.push(`${piece}-`);
      piece = letter;
    } else {
      piece += letter;
    }
  }
  return [...found, piece];
}

/**
 * Break a text into lines.
 *
 * @param width of a line, in pixels
 * @param most how many lines there may be; the last ends in "…" if there are more
 */
export function linesOf(text: string, width: number, size: number, font?: string, most = Infinity): string[] {
  const measure = (words: string) => widthOf(words, size, font);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    for (const piece of measure(word) > width ? pieces(word, width, measure) : [word]) {
      const longer = line === "" ? piece : `${line} ${piece}`;
      if (line !== "" && measure(longer) > width) {
        lines.push(line);
        line = piece;
      } else {
        line = longer;
      }
    }
  }
  if (line !== "") lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? "", width, measure, true)];
}

/** One line, cut with "…" if it is too wide. */
export function lineOf(text: string, width: number, size: number, font?: string): string {
  return shortened(text, width, (words) => widthOf(words, size, font), false);
}

function shortened(line: string, width: number, measure: (text: string) => number, isCut: boolean): string {
  if (!isCut && measure(line) <= width) return line;
  const letters = [...line];
  while (letters.length > 0 && measure(`${letters.join("").trimEnd()}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
