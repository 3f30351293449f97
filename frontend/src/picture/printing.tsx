/**
 * A picture as a file: the same drawing on paper, in the manuscript's type, with its
 * caption. Everything happens in this tab's memory; nothing is kept.
 */
import latin from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import latinExt from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

import { t } from "../lib/translation.ts";
import { type Picture, printOf, type Twin, type WidthMm } from "./paper.ts";
import { linesOf, widthOf } from "./words.ts";

const MM_A_PIXEL = 25.4 / 96;
const CAPTION_SIZE = 11;
const LEADING = 15;
/** For line art; fewer where a canvas would grow beyond what browsers draw. */
const DPI = 600;
const MOST_PIXELS = 60_000_000;
const SPACE = "http://www.w3.org/2000/svg";

export interface Printed {
  svg: string;
  widthMm: number;
  heightMm: number;
}

/** What a caption says in print; invented people are always called so. */
function captionOf(picture: Picture, mm: WidthMm, isInvented: boolean): string {
  const caption = picture.caption(printOf(mm));
  return isInvented ? `${t("Demo study: all people and words in it are invented.")} ${caption}` : caption;
}

/** Draw a picture as an SVG document of its own. */
export function printed(picture: Picture, mm: WidthMm, isInvented: boolean): Printed {
  const paper = printOf(mm);
  const caption = captionOf(picture, mm, isInvented);
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => root.render(picture.draw(paper)));
  const drawn = place.querySelector("svg");
  if (drawn === null) throw new Error("a picture draws an svg");
  const height = Number(drawn.getAttribute("height"));
  const lines = linesOf(caption, paper.width, CAPTION_SIZE, paper.inks.serif);
  const whole = height + 12 + lines.length * LEADING + 4;
  const [widthMm, heightMm] = [mm, whole * MM_A_PIXEL];
  const sheet = document.createElementNS(SPACE, "svg");
  const put = (parent: Element, name: string, attributes: Record<string, string | number>, text = "") => {
    const made = document.createElementNS(SPACE, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    made.textContent = text;
    parent.append(made);
    return made;
  };
  const attributes = { width: `${widthMm}mm`, height: `${heightMm.toFixed(2)}mm`, viewBox: `0 0 ${paper.width.toFixed(2)} ${whole}` };
  for (const [key, value] of Object.entries(attributes)) sheet.setAttribute(key, value);
  put(sheet, "title", {}, picture.title);
  put(sheet, "desc", {}, caption);
  put(sheet, "rect", { width: "100%", height: "100%", fill: paper.inks.sheet });
  sheet.append(drawn.cloneNode(true));
  const words = put(sheet, "text", { "font-family": paper.inks.serif, "font-size": CAPTION_SIZE, fill: paper.inks.ink });
  lines.forEach((line, index) => {
    // Where the typeface is missing, the lines keep their length all the same.
    const length = { textLength: widthOf(line, CAPTION_SIZE, paper.inks.serif).toFixed(1), lengthAdjust: "spacingAndGlyphs" };
    put(words, "tspan", { x: 0, y: height + 12 + (index + 0.8) * LEADING, ...length }, line);
  });
  const svg = new XMLSerializer().serializeToString(sheet);
  root.unmount();
  return { svg, widthMm, heightMm };
}

async function embedded(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let text = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return `data:font/woff2;base64,${btoa(text)}`;
}

const faces = (sources: readonly string[]) =>
  sources
    .map((source) => `@font-face{font-family:"Source Serif 4";font-weight:200 900;font-display:swap;src:url("${source}") format("woff2")}`)
    .join("");

/** The SVG with its typeface in it, since a picture in a file knows no fonts but its own. */
export async function withType({ svg }: Printed): Promise<Blob> {
  const style = faces([await embedded(latinExt), await embedded(latin)]);
  return new Blob([svg.replace(">", `><style>${style}</style>`)], { type: "image/svg+xml" });
}

function painted(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width), Math.round(height)];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const STEP_MS = 120;
const STEPS = 25;
const SAME = 3;

/** A browser tells that a picture is loaded before its typeface is: wait until it changes no more. */
async function settled(image: HTMLImageElement): Promise<void> {
  const small = 480 / image.naturalWidth;
  let [last, same] = ["", 0];
  for (let step = 0; step < STEPS && same < SAME; step += 1) {
    const now = painted(image, 480, image.naturalHeight * small).toDataURL();
    same = now === last ? same + 1 : 0;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

export async function pngOf(made: Printed): Promise<Blob> {
  const [width, height] = [made.widthMm / 25.4, made.heightMm / 25.4];
  const dpi = Math.min(DPI, Math.floor(Math.sqrt(MOST_PIXELS / (width * height))));
  const address = URL.createObjectURL(await withType(made));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await settled(image);
    const canvas = painted(image, width * dpi, height * dpi);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) throw new Error("the canvas is empty");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Lay a picture before the browser's own printer, on a page of its own size.
 *
 * "Save as PDF" there gives vectors with the typeface in them, for every script; a
 * PDF library would bring a typeface of its own and lose the letters it lacks.
 */
export async function print({ svg, widthMm, heightMm }: Printed): Promise<void> {
  const frame = document.createElement("iframe");
  frame.className = "visually-hidden";
  frame.setAttribute("aria-hidden", "true");
  frame.title = t("The picture, for the printer");
  document.body.append(frame);
  const paper = frame.contentDocument;
  const view = frame.contentWindow;
  if (paper === null || view === null) throw new Error("the frame has no document");
  const style = paper.createElement("style");
  style.textContent =
    `@page{size:${widthMm}mm ${Math.ceil(heightMm) + 1}mm;margin:0}html,body{margin:0}svg{display:block}` +
    faces([latinExt, latin]);
  paper.head.append(style);
  paper.body.innerHTML = svg;
  await Promise.all([...paper.fonts].map((font) => font.load()));
  view.addEventListener("afterprint", () => frame.remove(), { once: true });
  view.print();
}

/** A cell of a table that a spreadsheet must not take for a formula. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvOf({ columns, rows }: Twin): string {
  return [columns, ...rows].map((row) => row.map(cell).join(",")).join("\n") + "\n";
}

/** Let the browser save a file under a name that tells nothing. */
export function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
