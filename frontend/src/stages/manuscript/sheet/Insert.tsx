/** What can be put into the sheet: found by typing, chosen with the arrows. */
import { useEffect, useRef, useState } from "react";

import { useQuotes } from "../../../api/quote.ts";
import { useReferences } from "../../../api/reference.ts";
import type { Manuscript, PictureKey, TableKey } from "../../../api/shapes.ts";
import { useThemes } from "../../../api/theme.ts";
import { t } from "../../../lib/translation.ts";
import { numberOf } from "../useReading.ts";
import type { Sheet } from "./engine.ts";

interface InsertProps {
  sheet: Sheet;
  at: { left: number; top: number };
  article: string;
  manuscript: Manuscript;
  onQuote: () => void;
}

interface Offer {
  id: string;
  group: string;
  name: string;
  value?: string;
  run: () => void;
}

const SHOWN_WORDS = 42;
const SHOWN_ENTRY = 80;
const WIDTH = 340;
const HEIGHT = 320;

export function tableName(key: TableKey): string {
  const names = {
    sample: t("The sample (Table 1)"),
    people: t("People per pole and group"),
    ways: t("Ways of managing"),
    codes: t("Codes and their definitions"),
  };
  return names[key];
}

export function pictureName(key: PictureKey): string {
  const names = {
    people: t("Who voices which pole"),
    ladder: t("How tightly they are held together"),
    strips: t("Where the poles are said"),
  };
  return names[key];
}

function useOffers({ sheet, article, manuscript, onQuote }: InsertProps): Offer[] {
  const themes = useThemes(article).data ?? [];
  const quotes = useQuotes(article).data ?? [];
  const works = useReferences(article).data?.works ?? [];
  const { blocks, interviewed } = manuscript;
  const none = { theme: null, quote: null, key: null, level: 1 };
  const write = t("Write");
  const parts = new Set(blocks.filter(({ kind }) => kind === "discussion").map(({ theme_id }) => theme_id));
  const tables: TableKey[] = ["sample", "people", "ways", "codes"];
  const pictures: PictureKey[] = ["people", "ladder", "strips"];
  const all = interviewed.reduce((sum, { number }) => sum + number, 0);
  const numbered = (kind: "table" | "picture", name: (number: number) => string) =>
    blocks
      .filter((block) => block.kind === kind)
      .map(({ id, text }) => ({
        group: t("Tables and figures of this text"),
        name: name(numberOf(blocks, kind, id)),
        value: text.slice(0, SHOWN_WORDS),
        run: () => sheet.refer(`{${kind}:${id}}`),
      }));
  const offers: Omit<Offer, "id">[] = [
    { group: write, name: t("Prose"), run: () => sheet.put({ ...none, kind: "prose" }) },
    { group: write, name: t("Heading"), run: () => sheet.put({ ...none, kind: "heading" }) },
    { group: write, name: t("Heading of the second level"), run: () => sheet.put({ ...none, kind: "heading", level: 2 }) },
    { group: write, name: t("Formula"), run: () => sheet.put({ ...none, kind: "formula" }) },
    { group: write, name: t("Epigraph"), run: () => sheet.put({ ...none, kind: "epigraph" }) },
    { group: write, name: t("Quote from the pool …"), run: onQuote },
    ...themes.map(({ id, title }) => ({
      group: t("Heading of a theme"),
      name: title,
      run: () => sheet.put({ ...none, kind: "theme", theme: id }),
    })),
    ...themes
      .filter(({ id }) => !parts.has(id))
      .map(({ id, title }) => ({
        group: t("Part of the discussion"),
        name: t("On {theme}", { theme: title }),
        run: () => sheet.put({ ...none, kind: "discussion", theme: id }),
      })),
    ...interviewed.map(({ group, plural, number }) => ({
      group: t("How many were interviewed"),
      name: plural,
      value: String(number),
      run: () => sheet.refer(`{n:${group}}`),
    })),
    { group: t("How many were interviewed"), name: t("all"), value: String(all), run: () => sheet.refer("{n:all}") },
    ...themes.map(({ id, title, short }) => ({
      group: t("Names of themes"),
      name: short === "" ? title : short,
      run: () => sheet.refer(short === "" ? `{theme:${id}}` : `{theme:${id}:short}`),
    })),
    ...quotes
      .filter(({ participant }) => participant !== null)
      .map(({ id, text, participant }) => ({
        group: t("Who speaks in a quote"),
        name: `${text.slice(0, SHOWN_WORDS)} …`,
        value: participant ?? "",
        run: () => sheet.refer(`{label:${id}}`),
      })),
    ...works.map(({ id, entry, cited }) => ({
      group: t("Cite a work"),
      name: entry.map(({ text }) => text).join("").slice(0, SHOWN_ENTRY),
      value: cited,
      run: () => sheet.refer(`{cite:${id}}`),
    })),
    ...tables.map((key) => ({
      group: t("Table"),
      name: tableName(key),
      run: () => sheet.put({ ...none, kind: "table", key }),
    })),
    ...themes
      .filter(({ kind }) => kind === "paradox")
      .flatMap(({ id, title }) =>
        pictures.map((key) => ({
          group: t("Picture"),
          name: pictureName(key),
          value: title.slice(0, SHOWN_WORDS),
          run: () => sheet.put({ ...none, kind: "picture", key, theme: id }),
        })),
      ),
    ...numbered("table", (number) => t("Table {number}", { number })),
    ...numbered("picture", (number) => t("Figure {number}", { number })),
  ];
  return offers.map((offer, index) => ({ ...offer, id: `insert-${index}` }));
}

export function Insert(props: InsertProps) {
  const { sheet, at } = props;
  const [asked, setAsked] = useState("");
  const [index, setIndex] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const words = asked.toLocaleLowerCase();
  const found = useOffers(props).filter(({ name, group, value }) =>
    `${group} ${name} ${value ?? ""}`.toLocaleLowerCase().includes(words),
  );
  const chosen = found[Math.min(index, found.length - 1)];
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(chosen.id)?.scrollIntoView({ block: "nearest" });
  }, [chosen?.id]);
  const style = {
    left: Math.max(8, Math.min(at.left, window.innerWidth - WIDTH - 8)),
    top: Math.max(8, Math.min(at.top + 4, window.innerHeight - HEIGHT - 8)),
  };
  return (
    <div
      className="insert"
      ref={box}
      style={style}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget === null || box.current?.contains(relatedTarget) !== true) sheet.closeSlash(false);
      }}
    >
      <input
        autoFocus
        role="combobox"
        aria-label={t("Put something in")}
        aria-expanded
        aria-controls="insert-list"
        aria-activedescendant={chosen?.id}
        placeholder={t("Prose, a heading, a number of people …")}
        value={asked}
        onChange={({ currentTarget }) => {
          setAsked(currentTarget.value);
          setIndex(0);
        }}
        onKeyDown={(event) => {
          const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (by !== undefined) setIndex((now) => Math.max(0, Math.min(found.length - 1, now + by)));
          else if (event.key === "Enter") chosen?.run();
          else if (event.key === "Escape") sheet.closeSlash(false);
          else if (event.key === "/" && asked === "") sheet.closeSlash(true);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div id="insert-list" role="listbox" aria-label={t("Put something in")} className="insert-list">
        {found.map((offer, place) => (
          <div key={offer.id}>
            {found[place - 1]?.group !== offer.group && (
              <div className="insert-group" role="presentation">
                {offer.group}
              </div>
            )}
            <div
              id={offer.id}
              role="option"
              aria-selected={offer === chosen}
              className="insert-offer"
              onMouseDown={(event) => {
                event.preventDefault();
                offer.run();
              }}
            >
              <span>{offer.name}</span>
              {offer.value !== undefined && <span className="number quiet">{offer.value}</span>}
            </div>
          </div>
        ))}
        {found.length === 0 && <p className="quiet insert-none">{t("Nothing of that name can be put in here.")}</p>}
      </div>
    </div>
  );
}
