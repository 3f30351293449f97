/** From a coding on to the themes and the pool of quotes. */
import { useState } from "react";

import { Icon } from "../../kit/icons/Icon.tsx";
import { useCommands } from "../../kit/keys.ts";
import { t } from "../../lib/translation.ts";
import type { OnwardProps } from "../../stages/coding/onward.ts";
import { ProposeWords } from "../../stages/quote/ProposeWords.tsx";
import { LayWords } from "../../stages/theme/LayWords.tsx";
import "./onward.css";

type Form = "theme" | "quote";

export function CodedOnward({ article, report, coding, onShow }: OnwardProps) {
  const [open, setOpen] = useState<Form | null>(null);
  const show = (form: Form) => {
    onShow();
    setOpen(form);
  };
  const group = t("Coding");
  const lay = t("Lay to a theme …");
  const propose = t("Propose as a quote …");
  useCommands([
    { id: "lay to a theme", group, label: lay, run: () => show("theme") },
    { id: "propose as a quote", group, label: propose, run: () => show("quote") },
  ]);
  const source = {
    report_id: report.id,
    version: report.text_version,
    start: coding.start,
    end: coding.end,
  };
  const close = () => setOpen(null);
  const toggle = (form: Form) => setOpen(open === form ? null : form);
  return (
    <div className="onward">
      <div className="detail-deeds">
        <button type="button" className="small-button" aria-expanded={open === "theme"} onClick={() => toggle("theme")}>
          <Icon name="theme" size={16} />
          {lay}
        </button>
        <button type="button" className="small-button" aria-expanded={open === "quote"} onClick={() => toggle("quote")}>
          <Icon name="quote" size={16} />
          {propose}
        </button>
      </div>
      {open === "theme" && <LayWords article={article} source={source} onClose={close} />}
      {open === "quote" && <ProposeWords article={article} source={source} onClose={close} />}
    </div>
  );
}
