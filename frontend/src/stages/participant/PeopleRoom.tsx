/** Everybody who is asked, how recruiting went, who was approached, and what is printed. */
import "./people.css";
import "./recruit.css";

import { Tabs } from "@mantine/core";

import { Link } from "@tanstack/react-router";

import { useRecruitment } from "../../api/recruitment.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { Approached } from "./Approached.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { RecruitmentPicture } from "./RecruitmentPicture.tsx";
import { Sheets } from "./Sheets.tsx";

export function PeopleRoom() {
  const recruitment = useRecruitment();
  return (
    <Page
      title={t("People")}
      actions={
        <>
          <Link to="/people/table" className="people-way">
            <Icon name="list" size={16} /> {t("Attributes, as a table")}
          </Link>
          <Link to="/people/ledger" className="people-way">
            <Icon name="warn" size={16} /> {t("What print gives away")}
          </Link>
        </>
      }
      lead={
        recruitment.data === undefined ? undefined : (
          <span className="number">
            {tn("{count} person, named by a label only.", "{count} people, named by labels only.", recruitment.data.people.length)}
          </span>
        )
      }
    >
      <Waiting query={recruitment}>
        {(known) => (
          <Tabs defaultValue="list" keepMounted={false} className="recruit-tabs">
            <Tabs.List>
              <Tabs.Tab value="list">{t("List")}</Tabs.Tab>
              <Tabs.Tab value="flow">{t("How recruiting goes")}</Tabs.Tab>
              {known.referrals !== null && <Tabs.Tab value="approached">{t("Who was approached")}</Tabs.Tab>}
              <Tabs.Tab value="sheets">{t("Printed sheets")}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="list">
              <PeopleList known={known} />
            </Tabs.Panel>
            <Tabs.Panel value="flow">
              <RecruitmentPicture known={known} />
            </Tabs.Panel>
            <Tabs.Panel value="approached">
              <Approached known={known} />
            </Tabs.Panel>
            <Tabs.Panel value="sheets">
              <Sheets known={known} />
            </Tabs.Panel>
          </Tabs>
        )}
      </Waiting>
    </Page>
  );
}
