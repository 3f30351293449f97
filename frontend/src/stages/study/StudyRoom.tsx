/** What the study asks, of whom, by whom, with whose leave, and what was decided on the way. */
import "./study.css";

import { useStudy } from "../../api/study.ts";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { MemoOf } from "../memo/MemoOf.tsx";
import { Decisions } from "./Decisions.tsx";
import { Ethics } from "./Ethics.tsx";
import { Facts } from "./Facts.tsx";
import { Groups } from "./Groups.tsx";
import { Guides } from "./Guides.tsx";
import { Limitations } from "./Limitations.tsx";
import { Members } from "./Members.tsx";
import { Ready } from "./Ready.tsx";
import { Services } from "./Services.tsx";

function Contents() {
  const places = [
    ["study-facts", t("The study's facts")],
    ["study-ethics", t("Ethics")],
    ["study-groups", t("Groups and criteria")],
    ["study-services", t("Services")],
    ["study-guides", t("Guides")],
    ["study-members", t("Members")],
    ["study-limitations", t("Limitations")],
    ["study-decisions", t("Decisions")],
  ] as const;
  return (
    <nav className="study-contents" aria-label={t("On this page")}>
      <ul>
        {places.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function StudyRoom() {
  return (
    <Page title={t("Study")}>
      <Waiting query={useStudy()}>
        {(study) => (
          <div className="study">
            <div className="study-beside">
              <Ready study={study} />
              <Contents />
            </div>
            <div className="study-main">
              <Facts study={study} />
              <Ethics />
              <Groups groups={study.groups} />
              <Services />
              <Guides groups={study.groups} />
              <Members members={study.members} />
              <Limitations />
              <Decisions />
              <MemoOf about="study" id="" title={t("Memos about the study")} />
            </div>
          </div>
        )}
      </Waiting>
    </Page>
  );
}
