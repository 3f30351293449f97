/** The study's own facts: what it asks, where, by which design, and when. */
import { NativeSelect, TextInput } from "@mantine/core";

import type { Study, StudyChange } from "../../api/shapes.ts";
import { useChangeStudy } from "../../api/study.ts";
import { Refused } from "../../kit/Refused.tsx";
import { useKept } from "../../kit/useKept.ts";
import { Written } from "../../kit/Written.tsx";
import { t } from "../../lib/translation.ts";
import { ListeningShare } from "./ListeningShare.tsx";

function Day({ study, name, label }: { study: Study; name: "window_start" | "window_end"; label: string }) {
  const change = useChangeStudy();
  const [day, setDay] = useKept(study[name] ?? "");
  const keep = () => {
    const next = day === "" ? null : day;
    if (next !== study[name]) change.mutate({ [name]: next });
  };
  return (
    <div>
      <TextInput
        label={label}
        type="date"
        value={day}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
        onBlur={keep}
      />
      <Refused error={change.error} onDismiss={change.reset} />
    </div>
  );
}

function Window({ study }: { study: Study }) {
  return (
    <div>
      <div className="study-pair">
        <Day study={study} name="window_start" label={t("Interviews from")} />
        <Day study={study} name="window_end" label={t("to")} />
      </div>
      <p className="study-small quiet">{t("An interview outside these days is flagged, never refused.")}</p>
    </div>
  );
}

function Languages({ study }: { study: Study }) {
  const change = useChangeStudy();
  const [spoken, setSpoken] = useKept(study.language);
  const keep = () => {
    const language = spoken.trim();
    if (language !== "" && language !== study.language) change.mutate({ language });
  };
  return (
    <div className="study-pair">
      <TextInput
        label={t("Language of the interviews")}
        description={t("By its code: en, sv, fi …")}
        value={spoken}
        onChange={({ currentTarget }) => setSpoken(currentTarget.value)}
        onBlur={keep}
      />
      <NativeSelect
        label={t("Language of the article")}
        description={t("Sample sentences are written in it.")}
        value={study.publication_language ?? ""}
        data={[
          { value: "", label: t("as the interviews") },
          { value: "en", label: t("English") },
          { value: "sv", label: t("Swedish") },
        ]}
        onChange={({ currentTarget }) =>
          change.mutate({ publication_language: currentTarget.value === "" ? null : currentTarget.value })
        }
      />
      <Refused error={change.error} onDismiss={change.reset} />
    </div>
  );
}

export function Facts({ study }: { study: Study }) {
  const change = useChangeStudy();
  const keep = (facts: StudyChange) => change.mutateAsync(facts);
  return (
    <section className="study-section study-facts" aria-labelledby="study-facts">
      <h2 id="study-facts">{t("The study's facts")}</h2>
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
      <ListeningShare />
      <Written
        label={t("Design")}
        description={t("Which design the study follows, and what it does with the interviews.")}
        value={study.design}
        onKeep={(design) => keep({ design })}
      />
      <Written
        label={t("Where that design is described")}
        value={study.design_reference}
        isOneLine
        onKeep={(design_reference) => keep({ design_reference })}
      />
      <Window study={study} />
      <Languages study={study} />
    </section>
  );
}
