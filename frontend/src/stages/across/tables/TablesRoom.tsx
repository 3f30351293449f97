/** The study as tables: what they hold today, as what they are written, and the file. */
import "./tables.css";

import { Button, Radio } from "@mantine/core";
import { useState } from "react";

import { useArticle } from "../../../api/article.ts";
import { type TidyFormat, useExportTables, useTables } from "../../../api/tables.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { SaveLosses } from "../../../kit/SaveLosses.tsx";
import { t } from "../../../lib/translation.ts";
import { Archive } from "./Archive.tsx";
import { Held } from "./Held.tsx";
import { Losses } from "./Losses.tsx";
import { formats } from "./word.ts";

export function TablesRoom() {
  const [format, setFormat] = useState<TidyFormat>("csv");
  const { data, error } = useTables();
  const write = useExportTables();
  const article = useArticle();
  return (
    <Page
      title={t("Tables of the study")}
      lead={t("One kind of thing a table, one thing a row. With them go a README and a package that say what every column means.")}
    >
      <div className="tables">
        <Refused error={error} />
        {data !== undefined && <Held label={t("What the tables hold today")} tables={data.tables} />}
        <Losses heading={t("What stays here")} items={data?.left ?? []} />
        <Losses heading={t("What goes otherwise than it is")} items={data?.changed ?? []} />
        {data !== undefined && <SaveLosses token={data.loss_list} />}
        <Radio.Group
          label={t("Written as")}
          value={format}
          onChange={(chosen) => setFormat(formats().find(({ value }) => value === chosen)?.value ?? "csv")}
        >
          <div className="tables-formats">
            {formats().map(({ value, label, note }) => (
              <Radio key={value} value={value} label={label} description={note} />
            ))}
          </div>
        </Radio.Group>
        <p className="noted" data-unsafe="true">
          <Icon name="info" />
          {t("The files hold participants' words and are not encrypted. History keeps that you wrote them; a withdrawal will name them as copies to destroy.")}
        </p>
        <Refused error={write.error} onDismiss={write.reset} />
        <Button loading={write.isPending} disabled={data === undefined} onClick={() => write.mutate(format)}>
          {t("Write the tables")}
        </Button>
      </div>
      {article !== undefined && <Archive key={article.id} article={article.id} />}
    </Page>
  );
}
