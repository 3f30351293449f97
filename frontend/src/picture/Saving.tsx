/** Saving a picture: for a column or a page of an article, or its table. */
import { Menu } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";

import { useExportPicture } from "../api/picture.ts";
import type { PictureFormat, PictureKind } from "../api/shapes.ts";
import { Icon } from "../kit/icons/Icon.tsx";
import { LazyMenu } from "../kit/LazyMenu.tsx";
import { Refused } from "../kit/Refused.tsx";
import { t } from "../lib/translation.ts";
import { type Picture, printOf, type WidthMm, WIDTHS_MM } from "./paper.ts";

interface SavingProps {
  picture: Picture;
  as: PictureKind;
  article: string;
}

interface Asked {
  format: PictureFormat;
  mm: WidthMm;
}

const DRAWN = ["svg", "png", "pdf"] as const;

export function Saving({ picture, as, article }: SavingProps) {
  const door = useExportPicture(article);
  const saving = useMutation({
    mutationFn: async ({ format, mm }: Asked) => {
      const { is_invented: isInvented } = await door.mutateAsync({ picture: as, format });
      const { csvOf, pngOf, print, printed, save, withType } = await import("./printing.tsx");
      if (format === "csv") {
        save(new Blob([csvOf(picture.twin(printOf(mm)))], { type: "text/csv" }), `${as}.csv`);
        return;
      }
      const made = printed(picture, mm, isInvented);
      if (format === "svg") save(await withType(made), `${as}-${mm}mm.svg`);
      else if (format === "png") save(await pngOf(made), `${as}-${mm}mm.png`);
      else await print(made);
    },
  });
  const words = t("Save the picture: {name}", { name: picture.title });
  return (
    <>
      <LazyMenu
        label={words}
        className="picture-save"
        face={
          <>
            <Icon name="export" size={15} /> {t("Save")}
          </>
        }
        items={() => (
          <>
            {WIDTHS_MM.map((mm) => (
              <div key={mm} role="group" aria-label={widthName(mm)}>
                <Menu.Label>{widthName(mm)}</Menu.Label>
                {DRAWN.map((format) => (
                  <Menu.Item key={format} onClick={() => saving.mutate({ format, mm })}>
                    {formatName(format)}
                  </Menu.Item>
                ))}
              </div>
            ))}
            <Menu.Divider />
            <Menu.Item onClick={() => saving.mutate({ format: "csv", mm: 174 })}>{t("The table, as CSV")}</Menu.Item>
          </>
        )}
      />
      <Refused error={saving.error} onDismiss={saving.reset} />
    </>
  );
}

function widthName(mm: WidthMm): string {
  return mm === 85 ? t("A column wide, 85 mm") : t("A page wide, 174 mm");
}

function formatName(format: (typeof DRAWN)[number]): string {
  const names = {
    svg: t("SVG, to be edited"),
    png: t("PNG, 600 dots an inch"),
    pdf: t("PDF, by the printer's dialogue"),
  };
  return names[format];
}
