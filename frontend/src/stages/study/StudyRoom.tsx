/** What the study asks, of whom, by whom, and what was decided on the way. */
import "./study.css";

import { NativeSelect } from "@mantine/core";

import type { Study, StudyChange } from "../../api/shapes.ts";
import { useChangeStudy, useStudy } from "../../api/study.ts";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { Written } from "../../kit/Written.tsx";
import { t } from "../../lib/translation.ts";
import { Decisions } from "./Decisions.tsx";
import { Groups } from "./Groups.tsx";
import { Members } from "./Members.tsx";

function Facts({ study }: { study: Study }) {
  const change = useChangeStudy();
  const keep = (facts: StudyChange) => change.mutateAsync(facts);
  return (
    <section className="study-facts" aria-label={t("The study's facts")}>
      <Written
        label={t("Title")}
        value={study.title}
        isOneLine
        className="study-title"
        onKeep={(title) => keep({ title })}
      />
      <Written
        label={t("Aim")}
        description={t("What the study wants to understand, in a sentence or two.")}
        value={study.aim}
        onKeep={(aim) => keep({ aim })}
      />
      <Written
        label={t("Setting")}
        description={t("Where, in which service or field of life, and when.")}
        value={study.setting}
        onKeep={(setting) => keep({ setting })}
      />
      <NativeSelect
        label={t("How interviews become words")}
        description={t("A report is written by somebody who did not ask; a transcript is word for word.")}
        value={study.data_mode}
        data={[
          { value: "report", label: t("Reports, written by another member") },
          { value: "verbatim", label: t("Transcripts, word for word") },
        ]}
        onChange={({ currentTarget }) =>
          change.mutate({ data_mode: currentTarget.value === "verbatim" ? "verbatim" : "report" })
        }
      />
      <Refused error={change.variables?.data_mode === undefined ? null : change.error} />
    </section>
  );
}

export function StudyRoom() {
  return (
    <Page title={t("Study")}>
      <Waiting query={useStudy()}>
        {(study) => (
          <div className="study">
            <Facts study={study} />
            <div className="study-side">
              <Groups groups={study.groups} />
              <Members members={study.members} />
            </div>
            <Decisions />
          </div>
        )}
      </Waiting>
    </Page>
  );
}
