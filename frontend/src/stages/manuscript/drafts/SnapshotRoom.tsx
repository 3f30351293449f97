/** One snapshot: whether it is whole, what the data say otherwise, and what differs from another. */
import "./drafts.css";

import { Button, NativeSelect } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";

import { useArticle } from "../../../api/article.ts";
import { useDraftComparison, useDrafts, useSnapshot } from "../../../api/draft.ts";
import type { DraftComparison, SnapshotInFull, ValueChange } from "../../../api/draftShapes.ts";
import { Page } from "../../../kit/Page.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { shownDay, shownTime } from "../../../kit/moment.ts";
import { t, tn } from "../../../lib/translation.ts";
import { Beside } from "../../report/comparing/Beside.tsx";
import { changes } from "../../report/comparing/rows.ts";
import { DraftPair } from "./DraftPair.tsx";
import { sourceName } from "./state.ts";

export function SnapshotRoom() {
  const { snapshotId } = useParams({ from: "/manuscript/drafts/$snapshotId" });
  const snapshot = useSnapshot(snapshotId);
  return <Waiting query={snapshot}>{(found) => <Opened key={snapshotId} read={found} />}</Waiting>;
}

function Opened({ read }: { read: SnapshotInFull }) {
  const { snapshot, integrity, drifted } = read;
  return (
    <Page
      title={snapshot.name}
      lead={[snapshot.note, `${shownDay(snapshot.made_at)}, ${shownTime(snapshot.made_at)}`].filter((one) => one !== "").join(" · ")}
      actions={
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/manuscript/drafts" />}>
          {t("All drafts")}
        </Button>
      }
    >
      <p className="quiet">{integrityName(integrity)}</p>
      {drifted.length > 0 && (
        <section aria-labelledby="drifted">
          <h2 id="drifted" className="drafts-heading">
            {tn("The data say {count} thing otherwise today", "The data say {count} things otherwise today", drifted.length)}
          </h2>
          <Values values={drifted} />
        </section>
      )}
      <Compared snapshot={snapshot.id} name={snapshot.name} />
    </Page>
  );
}

function integrityName(integrity: SnapshotInFull["integrity"]): string {
  return {
    whole: t("Its words are those that were kept: the hash holds."),
    emptied: t("A withdrawal took words out of it; all others are those that were kept."),
    altered: t("Its words are not those that were kept. Verify the study, and compare with a backup."),
  }[integrity];
}

function Values({ values }: { values: readonly ValueChange[] }) {
  return (
    <ul className="drafts-values">
      {values.map(({ source, before, after }, nth) => (
        <li key={nth}>
          <span className="quiet">{sourceName(source)}</span>
          <span className={source === "quote" ? "words" : undefined}>{before ?? t("not there")}</span>
          <span aria-hidden="true">→</span>
          <span className={source === "quote" ? "words" : undefined}>{after ?? t("gone, or not to be printed")}</span>
        </li>
      ))}
    </ul>
  );
}

function Compared({ snapshot, name }: { snapshot: string; name: string }) {
  const navigate = useNavigate();
  const { with: after } = useSearch({ from: "/manuscript/drafts/$snapshotId" });
  const comparison = useDraftComparison(snapshot, after);
  const others = useOthers(useArticle()?.id ?? "", snapshot);
  return (
    <section aria-labelledby="compared">
      <h2 id="compared" className="drafts-heading">
        {t("What differs")}
      </h2>
      <NativeSelect
        className="drafts-against"
        label={t("Compared with")}
        value={after ?? ""}
        data={[{ value: "", label: t("the manuscript of today") }, ...others]}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            to: "/manuscript/drafts/$snapshotId",
            params: { snapshotId: snapshot },
            search: value === "" ? {} : { with: value },
            replace: true,
          })
        }
      />
      <Waiting query={comparison}>
        {(found) => (
          <Rows
            comparison={found}
            titles={[name, others.find(({ value }) => value === after)?.label ?? t("Today")]}
          />
        )}
      </Waiting>
    </section>
  );
}

function useOthers(article: string, snapshot: string): { value: string; label: string }[] {
  const drafts = useDrafts(article).data?.snapshots ?? [];
  return drafts
    .filter(({ id }) => id !== snapshot)
    .map(({ id, name, made_at }) => ({ value: id, label: `${name}, ${shownDay(made_at, { dateStyle: "medium" })}` }));
}

function Rows({ comparison, titles }: { comparison: DraftComparison; titles: readonly string[] }) {
  const count = changes(comparison.rows);
  return (
    <>
      <p role="status">
        {count === 0
          ? t("The two are the same, word for word.")
          : tn("{count} block differs.", "{count} blocks differ.", count)}
      </p>
      {comparison.values.length > 0 && <Values values={comparison.values} />}
      <Beside
        label={t("Both drafts")}
        titles={titles}
        rows={comparison.rows}
        fold={(same) => tn("{count} block is the same", "{count} blocks are the same", same)}
      >
        {(row) => <DraftPair row={row} titles={titles} />}
      </Beside>
    </>
  );
}
