/** What is still open before the first interview, each item one click from its place. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useGovernance } from "../../api/governance.ts";
import { useGuides } from "../../api/interview.ts";
import { useParticipants } from "../../api/participant.ts";
import type { Study } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

interface Step {
  id: string;
  isOpen: boolean;
  what: ReactNode;
}

export function Ready({ study }: { study: Study }) {
  const frame = useGovernance().data;
  const people = useParticipants().data;
  const guides = useGuides().data;
  if (frame === undefined || people === undefined || guides === undefined) return null;
  const there = (section: string, words: string) => <a href={`#${section}`}>{words}</a>;
  const steps: Step[] = [
    { id: "aim", isOpen: study.aim === "", what: there("study-facts", t("Say what the study wants to understand")) },
    {
      id: "ethics",
      isOpen: !frame.ethics.some(({ kind }) => kind === "approval"),
      what: there("study-ethics", t("Record the ethics approval")),
    },
    {
      id: "window",
      isOpen: study.window_start === null || study.window_end === null,
      what: there("study-facts", t("Say between which days you interview")),
    },
    {
      id: "services",
      isOpen: frame.services.length === 0,
      what: there("study-services", t("Describe the services through which you recruit")),
    },
    {
      id: "guides",
      isOpen: study.groups.some(({ key }) => !guides.some((one) => one.group === key)),
      what: there("study-guides", t("Write a guide for each group")),
    },
    {
      id: "people",
      isOpen: people.length === 0,
      what: <Link to="/people">{t("Take in the first participant")}</Link>,
    },
  ];
  const open = steps.filter(({ isOpen }) => isOpen);
  return (
    <section className="study-ready" aria-labelledby="study-ready">
      <h2 id="study-ready">{open.length === 0 ? t("Ready to interview") : t("Before the first interview")}</h2>
      {open.length === 0 ? (
        <p>
          {t("The frame stands. What each participant still needs is on their own page.")}{" "}
          <Link to="/people">{t("To the people")}</Link>
        </p>
      ) : (
        <ol>
          {open.map(({ id, what }) => (
            <li key={id}>{what}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
