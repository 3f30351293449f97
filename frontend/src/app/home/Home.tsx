/** What waits for me, what happened while I was away, and where the study stands. */
import "./home.css";

import { useProgress, useStudy } from "../../api/study.ts";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { Flow } from "./Flow.tsx";
import { Lately } from "./Lately.tsx";
import { Waits } from "./Waits.tsx";

export function Home() {
  const progress = useProgress();
  const study = useStudy().data;
  const aim = study?.aim === "" ? undefined : study?.aim;
  return (
    <Page title={study?.title ?? t("Home")} lead={aim}>
      <div className="home">
        <section aria-labelledby="home-waits">
          <h2 id="home-waits">{t("What waits for me")}</h2>
          <Waiting query={progress}>{({ waiting }) => <Waits waiting={waiting} />}</Waiting>
        </section>
        <section aria-labelledby="home-lately">
          <h2 id="home-lately">{t("What happened lately")}</h2>
          <Lately />
        </section>
        <section aria-labelledby="home-flow">
          <h2 id="home-flow">{t("Where the study stands")}</h2>
          <Waiting query={progress}>{({ stages }) => <Flow stages={stages} />}</Waiting>
        </section>
      </div>
    </Page>
  );
}
