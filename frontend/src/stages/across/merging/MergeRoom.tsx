/** Bringing a copy that was worked on apart into the study: look, choose, merge. */
import "../across.css";
import "./merging.css";

import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";

import { type Merge, type Side, useLookAtMerge, useMerge } from "../../../api/merging.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn, told } from "../../../lib/translation.ts";
import { Conflicts } from "./Conflicts.tsx";
import { kindName } from "./word.ts";

function Counted({ title, counted }: { title: string; counted: Readonly<Record<string, number>> }) {
  const kinds = Object.entries(counted).sort(([one], [other]) => one.localeCompare(other));
  if (kinds.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className="merge-kinds">
          {kinds.map(([kind, number]) => (
            <li key={kind}>
              {kindName(kind)}: {number}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Account({ found }: { found: Merge }) {
  return (
    <section aria-labelledby="merge-account">
      <h2 id="merge-account">{found.step === null ? t("What would come over") : t("What came over")}</h2>
      <p>
        {tn("Both have the first step in common.", "Both have the first {count} steps in common.", found.shared)}{" "}
        {tn("The copy did one step since.", "The copy did {count} steps since.", found.steps)}
      </p>
      <dl className="merge-account">
        <Counted title={t("New")} counted={found.added} />
        <Counted title={t("Changed")} counted={found.changed} />
      </dl>
      <ul className="merge-notes">
        {found.withdrawn_here.map((who) => (
          <li key={`here ${who}`}>{t("Withdrew in the copy, and so in the study too: {who}.", { who })}</li>
        ))}
        {found.withdrawn_there.map((who) => (
          <li key={`there ${who}`}>{t("Withdrew in the study, and so in the copy too: {who}.", { who })}</li>
        ))}
        {found.renamed.map((each) => (
          <li key={`${each.kind} ${each.after}`}>
            {t("Given twice: {kind} {before} of the copy becomes {after}.", { ...each, kind: kindName(each.kind) })}
          </li>
        ))}
        {found.notes.map((note) => (
          <li key={note.sentence}>{told(note)}</li>
        ))}
      </ul>
    </section>
  );
}

function Done({ found }: { found: Merge }) {
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => told.current?.focus(), []);
  return (
    <p className="noted" role="status" ref={told} tabIndex={-1}>
      <Icon name="safe" />
      <span>
        {t("Merged. Before that, the study was backed up to:")} <br />
        <span className="backup-path">{found.backup}</span> <br />
        <Link to="/history">{t("See it in the history")}</Link>
      </span>
    </p>
  );
}

export function MergeRoom() {
  const [path, setPath] = useState("");
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const look = useLookAtMerge();
  const merge = useMerge();
  const found = merge.data ?? look.data;
  // What is merged is the copy that was looked at, whatever was typed since.
  const looked = look.variables?.copy_path;
  const undecided = found?.conflicts.filter(({ id }) => chosen[id] === undefined).length ?? 0;
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setChosen({});
    merge.reset();
    look.mutate({ copy_path: path, choices: {} });
  };
  /** What was seen and chosen was of the copy at the path before. */
  const changePath = (next: string) => {
    setPath(next);
    setChosen({});
    look.reset();
    merge.reset();
  };
  const isDone = found !== undefined && found.step !== null;
  return (
    <Page
      title={t("Merge a copy")}
      lead={t("What was done in a copy of this study, on another computer, is brought in: each step with its member and moment.")}
    >
      <div className="backup merge">
        <form className="backup-form" onSubmit={begin} autoComplete="off">
          <TextInput
            label={t("Where the copy lies")}
            description={t("The file's full path on this computer. Nobody else may have it open. Coordinators merge.")}
            value={path}
            spellCheck={false}
            required
            disabled={merge.isPending}
            onChange={(event) => changePath(event.currentTarget.value)}
          />
          <Button type="submit" variant={found === undefined ? "filled" : "default"} loading={look.isPending}>
            {t("Look at what it would bring")}
          </Button>
          <Refused error={look.error} onDismiss={look.reset} />
        </form>
        {found !== undefined && !found.has_news && <p role="status">{t("The copy has nothing that the study lacks.")}</p>}
        {looked !== undefined && found?.has_news === true && (
          <>
            <Account found={found} />
            {!isDone && found.conflicts.length > 0 && (
              <Conflicts
                conflicts={found.conflicts}
                chosen={chosen}
                onChoose={(id, side) => setChosen({ ...chosen, [id]: side })}
              />
            )}
            {!isDone && (
              <section aria-labelledby="merge-now" className="merge-now">
                <h2 id="merge-now">{t("Merge")}</h2>
                <p>{t("The study is backed up beside its file first. A merge cannot be undone.")}</p>
                <Button
                  disabled={undecided > 0}
                  loading={merge.isPending}
                  onClick={() => merge.mutate({ copy_path: looked, choices: chosen })}
                >
                  {t("Merge into the study")}
                </Button>
                {undecided > 0 && (
                  <p className="quiet" role="status">
                    {tn("One is still to be chosen above.", "{count} are still to be chosen above.", undecided)}
                  </p>
                )}
                <Refused error={merge.error} onDismiss={merge.reset} />
              </section>
            )}
            {isDone && <Done found={found} />}
          </>
        )}
      </div>
    </Page>
  );
}
