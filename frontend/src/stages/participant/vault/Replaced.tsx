/** What was replaced: tokens for everybody, originals for a coordinator with the open vault. */
import { Button } from "@mantine/core";
import { useState } from "react";

import {
  useClearReplaced,
  useReadOriginals,
  useReplacements,
  useRetireToken,
  useTokens,
  useUndoReplacement,
} from "../../../api/replacement.ts";
import { useReports } from "../../../api/report.ts";
import { saved } from "../../../api/saving.ts";
import type { Originals, Replacements } from "../../../api/shapes.ts";
import { useMembers } from "../../../api/study.ts";
import { Listing } from "../../../kit/Listing.tsx";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { kindName } from "./kind.ts";

function Tokens() {
  const tokens = useTokens().data ?? [];
  const retire = useRetireToken();
  if (tokens.length === 0) return null;
  return (
    <>
      <h3>{t("The study's tokens")}</h3>
      <ul className="vault-list">
        {tokens.map(({ id, kind, printed, uses }) => (
          <li key={id}>
            <span>
              {printed} <span className="quiet">{kindName(kind)} · {tn("{count} original", "{count} originals", uses)}</span>
            </span>
            <Button size="xs" variant="subtle" onClick={() => retire.mutate(id)}>
              {t("Offer {token} no more", { token: printed })}
            </Button>
          </li>
        ))}
      </ul>
      <Refused error={retire.error} onDismiss={retire.reset} />
    </>
  );
}

function Traces() {
  const clear = useClearReplaced();
  return (
    <div role="note" className="vault-note">
      <p>{t("Old pages of the study may still hold what was replaced. Clearing them away takes a while in a study with hours of sound.")}</p>
      <Button size="xs" variant="default" loading={clear.isPending} onClick={() => clear.mutate(undefined)}>
        {t("Clear old pages away")}
      </Button>
      <Refused error={clear.error} onDismiss={clear.reset} />
    </div>
  );
}

function Rows({ replaced, originals, mayUndo }: { replaced: Replacements; originals: Originals | null; mayUndo: boolean }) {
  const [left, setLeft] = useState<number | null>(null);
  const undo = useUndoReplacement();
  const reports = useReports().data ?? [];
  const members = useMembers();
  const read = new Map((originals ?? []).map((each) => [each.replacement_id, each]));
  return (
    <>
      <Listing
        label={t("Replacements")}
        columns={[
          { name: t("Token") },
          { name: t("Original") },
          { name: t("Where") },
          { name: t("By") },
          { name: t("On") },
          { name: t("Undo"), isSilent: true },
        ]}
      >
        {replaced.items.map((each) => {
          const original = read.get(each.id);
          return (
            <tr key={each.id}>
              <th scope="row">{each.token}</th>
              <td>
                {original === undefined ? (
                  <span className="quiet">{each.has_original ? t("in the vault") : t("deleted with a withdrawal")}</span>
                ) : (
                  <span className="words" dir="auto">
                    {original.original}
                  </span>
                )}
                {original !== undefined && original.also_under.length > 0 && (
                  <p className="replaced-double">
                    {t("The same stands under {tokens} too.", { tokens: original.also_under.join(", ") })}
                  </p>
                )}
              </td>
              <td>{each.report_id === null ? t("the whole study") : reports.find(({ id }) => id === each.report_id)?.key}</td>
              <td>{members.find(({ id }) => id === each.by)?.name}</td>
              <td>{shownDay(each.at, { dateStyle: "medium" })}</td>
              <td>
                {mayUndo && each.has_original && (
                  <Button
                    size="xs"
                    variant="subtle"
                    loading={undo.isPending && undo.variables === each.id}
                    aria-label={t("Undo {token}", { token: each.token })}
                    onClick={() => undo.mutate(each.id, { onSuccess: (done) => setLeft(done.left) })}
                  >
                    {t("Put the original back")}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </Listing>
      <Refused error={undo.error} onDismiss={undo.reset} />
      {left !== null && (
        <p role="status">
          {left === 0
            ? t("The original stands in the texts again.")
            : tn(
                "The original stands in the texts again, but in {count} place: there nobody can tell which original the token stands for.",
                "The original stands in the texts again, but in {count} places: there nobody can tell which original the token stands for.",
                left,
              )}
        </p>
      )}
    </>
  );
}

function Files({ files }: { files: Replacements["files"] }) {
  const reports = useReports().data ?? [];
  const [problem, setProblem] = useState<unknown>(null);
  return (
    <>
      <h3>{t("Files that reports were read from")}</h3>
      <ul className="vault-list">
        {files.map(({ original_id, report_id }) => {
          const name = reports.find(({ id }) => id === report_id)?.key ?? t("Report");
          return (
            <li key={original_id}>
              <span>{name}</span>
              <Button
                size="xs"
                variant="default"
                onClick={() => saved(`/api/vault/files/${original_id}`, {}, "original").catch(setProblem)}
              >
                {t("Save the file of {report}", { report: name })}
              </Button>
            </li>
          );
        })}
      </ul>
      <Refused error={problem} onDismiss={() => setProblem(null)} />
    </>
  );
}

export function Replaced({ isOpen, mayReadAll }: { isOpen: boolean; mayReadAll: boolean }) {
  const replaced = useReplacements().data;
  const [originals, setOriginals] = useState<Originals | null>(null);
  const ask = useReadOriginals();
  const mayOpen = isOpen && mayReadAll;
  return (
    <section className="recruit-section" aria-labelledby="vault-replaced">
      <h2 id="vault-replaced">{t("Replacements")}</h2>
      {replaced === undefined || replaced.items.length === 0 ? (
        <p className="quiet">
          {t("Nothing is replaced yet. Words that identify somebody are replaced beside a report, or beside a draft while it is written.")}
        </p>
      ) : (
        <>
          {mayOpen && (
            <div className="people-buttons">
              <Button size="xs" variant="default" loading={ask.isPending} onClick={() => ask.mutate(undefined, { onSuccess: setOriginals })}>
                {t("Read the originals")}
              </Button>
              {originals !== null && (
                <Button size="xs" variant="subtle" onClick={() => setOriginals(null)}>
                  {t("Hide")}
                </Button>
              )}
            </div>
          )}
          <Refused error={ask.error} onDismiss={ask.reset} />
          <Rows replaced={replaced} originals={mayOpen ? originals : null} mayUndo={mayOpen} />
        </>
      )}
      {replaced?.traces_wait === true && <Traces />}
      {mayOpen && (replaced?.files.length ?? 0) > 0 && <Files files={replaced?.files ?? []} />}
      <Tokens />
    </section>
  );
}
