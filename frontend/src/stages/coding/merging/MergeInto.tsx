/** A code goes into another one: which, what that does, and the one step that does it. */
import "./merging.css";

import { Select } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type RefObject, useState } from "react";

import { type Merge, useMergeCode, useMergePreview } from "../../../api/gonecode.ts";
import type { Code } from "../../../api/shapes.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { say } from "../../../kit/toast.ts";
import { t, tn } from "../../../lib/translation.ts";
import { inOrder, pathOf } from "../codebook.ts";

interface MergeIntoProps {
  code: Code;
  codes: readonly Code[];
  byId: ReadonlyMap<string, Code>;
  field: RefObject<HTMLInputElement | null>;
  onMerged: (into: string) => void;
}

export function MergeInto({ code, codes, byId, field, onMerged }: MergeIntoProps) {
  const [into, setInto] = useState<string | null>(null);
  const preview = useMergePreview(code.article_id, code.id, into);
  const merge = useMergeCode();
  const stays = into === null ? undefined : byId.get(into);
  const others = inOrder(codes).filter(({ id }) => id !== code.id);
  if (others.length === 0) return null;
  return (
    <section className="code-merge" aria-label={t("Merge into another code")}>
      <Select
        ref={field}
        label={t("Merge into another code")}
        placeholder={t("Which one takes what is coded here?")}
        size="xs"
        searchable
        clearable
        clearButtonProps={{ "aria-label": t("Choose none") }}
        spellCheck={false}
        value={into}
        data={others.map((other) => ({ value: other.id, label: pathOf(byId, other) }))}
        onChange={(id) => {
          merge.reset();
          setInto(id);
        }}
      />
      <Refused error={preview.error ?? merge.error} onDismiss={() => setInto(null)} />
      {stays !== undefined && preview.data !== undefined && (
        <>
          <Effects merge={preview.data} into={stays.name} />
          {preview.data.claims === 0 && (
            <button
              type="button"
              className="small-button"
              disabled={merge.isPending}
              onClick={() =>
                merge.mutate(
                  { gone: code.id, into: stays.id },
                  {
                    onSuccess: () => {
                      say(t("Merged: {gone} into {into}. Undo takes it back as it was.", { gone: code.name, into: stays.name }));
                      onMerged(stays.id);
                    },
                  },
                )
              }
            >
              {t("Merge {gone} into {into}", { gone: code.name, into: stays.name })}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** A code in use is not retired; what one may have meant instead. */
export function InUse({ code, onMerge }: { code: Code; onMerge: () => void }) {
  return (
    <div className="code-merge" role="group" aria-label={t("What to do with {name}", { name: code.name })}>
      <p>{t("Still in use. Let another code take what is coded with it, or read it anew and send each passage where it belongs.")}</p>
      <div className="detail-deeds">
        <button type="button" className="small-button" onClick={onMerge}>
          {t("Merge into another code …")}
        </button>
        <Link to="/code/split/$codeId" params={{ codeId: code.id }}>
          {t("Split by re-reading")}
        </Link>
      </div>
    </div>
  );
}

function Effects({ merge, into }: { merge: Merge; into: string }) {
  const { codings, joined, members, reports, beneath, themes, concepts, notes, memos, claims } = merge;
  const lines = [
    codings + joined > 0 &&
      t("{codings} in {reports}, by {members}, come under {into}.", {
        codings: tn("{count} coding", "{count} codings", codings + joined),
        reports: tn("{count} report", "{count} reports", reports),
        members: tn("{count} member", "{count} members", members),
        into,
      }),
    joined > 0 &&
      tn(
        "{count} of them becomes one with a coding of the same member on the same words.",
        "{count} of them become one each with a coding of the same member on the same words.",
        joined,
      ),
    beneath > 0 && tn("{count} code beneath it moves along.", "{count} codes beneath it move along.", beneath),
    themes > 0 && tn("{count} place in themes names {into} then.", "{count} places in themes name {into} then.", themes, { into }),
    concepts > 0 && tn("{count} concept names {into} then.", "{count} concepts name {into} then.", concepts, { into }),
    notes > 0 && tn("{count} note that it was made from goes along.", "{count} notes that it was made from go along.", notes),
    memos > 0 && tn("{count} memo about it goes along.", "{count} memos about it go along.", memos),
    claims > 0 &&
      tn(
        "{count} claim of the manuscript counts this code: bind it to another one or take it off first.",
        "{count} claims of the manuscript count this code: bind them to another one or take them off first.",
        claims,
      ),
  ].filter((line) => line !== false);
  return (
    <ul className="merge-effects number" role="status">
      {lines.length === 0 ? <li>{t("Nothing hangs on it; its name and definition stay in the history.")}</li> : null}
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
