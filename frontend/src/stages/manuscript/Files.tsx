/** The head of the manuscript: its name, and the files that it can be written to. */
import { Button, Checkbox, Popover } from "@mantine/core";
import { useState } from "react";

import { type Format, useExport, useExportPreview } from "../../api/writingOut.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { useCommands } from "../../kit/keys.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { Losses } from "../report/Losses.tsx";
import { Companions } from "./Companions.tsx";
import { DraftsLink } from "./drafts/DraftsLink.tsx";
import "./files.css";

function formats(): readonly { format: Format; name: string; use: string }[] {
  return [
    { format: "docx", name: t("Word file (.docx)"), use: t("for journals, and for co-authors who write in Word") },
    { format: "odt", name: t("OpenDocument (.odt)"), use: t("the same for LibreOffice") },
    { format: "pdf", name: t("PDF (.pdf)"), use: t("set in type, to read and print; accessible, and made to last") },
    { format: "html", name: t("Web page (.html)"), use: t("one file that any browser opens, also on a telephone") },
    { format: "tex", name: t("LaTeX (.tex)"), use: t("for journals that set their own pages; needs LuaLaTeX or XeLaTeX") },
    { format: "md", name: t("Markdown (.md)"), use: t("plain text with few marks") },
  ];
}

export function Files({ article }: { article: string }) {
  const write = useExport(article);
  const [isOpen, setOpen] = useState(false);
  const [evidence, setEvidence] = useState(false);
  const place = t("Manuscript");
  const plainly = (format: Format) => write.mutate({ format, evidence: false });
  useCommands([
    { id: "export-docx", label: t("Export the manuscript as a Word file"), group: place, run: () => plainly("docx") },
    { id: "export-pdf", label: t("Export the manuscript as a PDF"), group: place, run: () => plainly("pdf") },
  ]);
  const isBusy = (format: Format) => write.isPending && write.variables.format === format;
  return (
    <div className="manuscript-head">
      <h1>{place}</h1>
      <div className="page-actions">
        <Companions />
        <DraftsLink />
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="export" size={14} />}
          loading={!isOpen && isBusy("docx")}
          onClick={() => plainly("docx")}
        >
          {t("Word file (.docx)")}
        </Button>
        <Popover position="bottom-end" trapFocus withinPortal opened={isOpen} onChange={setOpen}>
          <Popover.Target>
            <Button variant="default" size="xs" onClick={() => setOpen(!isOpen)}>
              {t("All files")}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <section className="files" aria-label={t("All files")}>
              <Holding article={article} />
              <ul>
                {formats().map(({ format, name, use }) => (
                  <li key={format}>
                    <Button
                      variant="default"
                      size="xs"
                      loading={isBusy(format)}
                      onClick={() => write.mutate({ format, evidence })}
                    >
                      {name}
                    </Button>
                    <span className="quiet">{use}</span>
                  </li>
                ))}
              </ul>
              <Checkbox
                size="xs"
                label={t("With the chain of evidence, for the team alone")}
                description={t("Numbers the quotes and appends for each its report, passage and time, who wrote, reviewed and cleared it, and a digest of its words.")}
                checked={evidence}
                onChange={({ currentTarget }) => setEvidence(currentTarget.checked)}
              />
              <Refused error={write.error} onDismiss={write.reset} />
            </section>
          </Popover.Dropdown>
        </Popover>
      </div>
      {!isOpen && <Refused error={write.error} onDismiss={write.reset} />}
    </div>
  );
}

/** What a file written now would hold, and what is still to be settled in it. */
function Holding({ article }: { article: string }) {
  const preview = useExportPreview(article);
  return (
    <Waiting query={preview}>
      {({ quotes, themes, changed, left }) => (
        <div className="files-holding">
          <p>
            {t("A file written now holds {quotes} and {themes}; each quote was compared with its report.", {
              quotes: tn("{count} quote", "{count} quotes", quotes),
              themes: tn("{count} theme", "{count} themes", themes),
            })}
          </p>
          <Losses title={t("Printed, and to be settled")} items={changed} />
          <Losses title={t("Not printed")} items={left} />
        </div>
      )}
    </Waiting>
  );
}
