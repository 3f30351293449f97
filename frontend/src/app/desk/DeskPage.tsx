/** No study is open: open one, begin one, or look at the demo. */
import "./desk.css";

import { Button } from "@mantine/core";

import { useClosing, useDesk, useOpenDemo } from "../../api/session.ts";
import { DropAnywhere } from "../../kit/DropAnywhere.tsx";
import { forgetDropped, useDropped } from "../../kit/dropped.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { OtherLanguage } from "../../kit/OtherLanguage.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { said, t, tn } from "../../lib/translation.ts";
import { NewForm } from "./NewForm.tsx";
import { OpenForm } from "./OpenForm.tsx";

function Closed() {
  const closing = useClosing();
  if (closing === undefined) return null;
  return (
    <p className="desk-note" role="status">
      <Icon name={closing.safe_to_copy ? "safe" : "warn"} />
      {said(closing.sentence)}
    </p>
  );
}

function FilesWait() {
  const count = useDropped().length;
  if (count === 0) return null;
  return (
    <p className="desk-note" role="status">
      <Icon name="import" />
      <span>
        {tn(
          "{count} file waits. Open or begin a study, and it can be brought in there.",
          "{count} files wait. Open or begin a study, and they can be brought in there.",
          count,
        )}
      </span>
      <button type="button" className="link-button" onClick={forgetDropped}>
        {t("Let them go")}
      </button>
    </p>
  );
}

function Demo() {
  const demo = useOpenDemo();
  return (
    <section className="desk-demo" aria-labelledby="desk-demo">
      <div>
        <h2 id="desk-demo">{t("Look at the demo")}</h2>
        <p>{t("A whole study with invented people, from the first report to the manuscript.")}</p>
      </div>
      <Button variant="default" loading={demo.isPending} onClick={() => demo.mutate()}>
        {t("Open the demo")}
      </Button>
      <Refused error={demo.error} />
    </section>
  );
}

export function DeskPage() {
  const desk = useDesk();
  return (
    <main className="door door-wide">
      <div className="desk-head">
        <h1>Counterpoint</h1>
        <OtherLanguage />
      </div>
      <p className="quiet">
        {t("A workbench for interview research. What you put in stays on this computer.")}
      </p>
      <Closed />
      <FilesWait />
      <Waiting query={desk}>
        {(shown) => (
          <div className="desk">
            {shown.recent.length > 0 && <OpenForm desk={shown} />}
            <NewForm desk={shown} />
            {shown.recent.length === 0 && <OpenForm desk={shown} />}
          </div>
        )}
      </Waiting>
      <Demo />
      <DropAnywhere />
    </main>
  );
}
