/** What does not hold yet, and what wants a look, quietly, beside the page. */
import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useAcceptFinding, useChecks, useReopenFinding } from "../../api/check.ts";
import { useTeam } from "../../api/member.ts";
import type { Check, CheckFinding, Checks, SettledFinding } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { problemSaid } from "../../lib/problem.ts";
import { t, tn, told } from "../../lib/translation.ts";
import { BandsOf } from "./Bands.tsx";
import { UseOf } from "./MarkedOf.tsx";
import { CiteIt, FITS } from "./reference/CiteIt.tsx";

interface ChecksOfProps {
  article: string;
  onGo: (block: string) => void;
}

export function ChecksOf({ article, onGo }: ChecksOfProps) {
  const checks = useChecks(article);
  const go = (id: string) => {
    onGo(id);
    const block = document.querySelector<HTMLElement>(`[data-block="${id}"]`);
    block?.scrollIntoView({ block: "center" });
    block?.focus({ preventScroll: true });
  };
  return <Waiting query={checks}>{(found) => <Listed checks={found} onGo={go} />}</Waiting>;
}

function Listed({ checks, onGo }: { checks: Checks; onGo: (block: string) => void }) {
  return (
    <>
      {checks.open.length === 0 ? (
        <p className="quiet beside-words">
          {t("Everything holds: every number, label and quote stands as the data say today.")}
        </p>
      ) : (
        <ol className="holds">
          {checks.open.map((finding) => (
            <Open key={finding.key + finding.said} article={checks.article_id} finding={finding} onGo={onGo} />
          ))}
        </ol>
      )}
      <Accepted accepted={checks.accepted} onGo={onGo} />
      <BandsOf article={checks.article_id} />
    </>
  );
}

/** The sentence in the reader's language; what the manuscript itself says comes whole. */
function said({ check, reason, values, said: whole }: CheckFinding): string {
  return check === "does not hold" ? problemSaid(whole) : told({ sentence: reason, values });
}

interface FoundProps {
  finding: CheckFinding;
  onGo: (block: string) => void;
}

function Found({ finding, onGo }: FoundProps) {
  const { block_id, check, words } = finding;
  const inside = (
    <>
      <span className="quiet">{checkName(check)}</span>
      {words !== "" && <span className="words hold-words">{words}</span>}
      {said(finding)}
    </>
  );
  if (check === "few people fit") {
    return (
      <Link className="hold" to="/people/ledger">
        {inside}
      </Link>
    );
  }
  return (
    <button type="button" className="hold" onClick={() => (block_id === null ? undefined : onGo(block_id))}>
      {inside}
    </button>
  );
}

function Open({ article, finding, onGo }: FoundProps & { article: string }) {
  const [isAccepting, setAccepting] = useState(false);
  return (
    <li>
      <Found finding={finding} onGo={onGo} />
      {finding.check === "citation typed by hand" && finding.reason === FITS && finding.block_id !== null && (
        <CiteIt block={finding.block_id} typed={finding.words} />
      )}
      {finding.check === "words in quotation marks" && finding.block_id !== null && (
        <div className="hold-form">
          <UseOf article={article} block={finding.block_id} words={finding.words} use={null} />
        </div>
      )}
      {finding.can_be_accepted &&
        (isAccepting ? (
          <AcceptForm article={article} finding={finding} onClose={() => setAccepting(false)} />
        ) : (
          <button type="button" className="link-button hold-accept" onClick={() => setAccepting(true)}>
            {t("It may stand …")}
          </button>
        ))}
    </li>
  );
}

interface AcceptFormProps {
  article: string;
  finding: CheckFinding;
  onClose: () => void;
}

function AcceptForm({ article, finding, onClose }: AcceptFormProps) {
  const [reason, setReason] = useState("");
  const accept = useAcceptFinding(article);
  useUnsent(reason !== "");
  const keep = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate({ key: finding.key, reason });
  };
  return (
    <form className="hold-form" aria-label={t("Let it stand")} onSubmit={keep}>
      <TextInput
        autoFocus
        size="xs"
        spellCheck={false}
        label={t("Why it may stand")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Refused error={accept.error} onDismiss={accept.reset} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" disabled={reason.trim() === ""} loading={accept.isPending}>
          {t("Let it stand")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

function Accepted({ accepted, onGo }: { accepted: SettledFinding[]; onGo: (block: string) => void }) {
  const team = useTeam().data ?? [];
  const reopen = useReopenFinding();
  if (accepted.length === 0) return null;
  return (
    <details className="accepted">
      <summary>{tn("{count} stands for a reason", "{count} stand for a reason", accepted.length)}</summary>
      <Refused error={reopen.error} onDismiss={reopen.reset} />
      <ol className="holds">
        {accepted.map(({ finding, settlement_id, reason, accepted_by, accepted_on }) => (
          <li key={settlement_id}>
            <Found finding={finding} onGo={onGo} />
            <p className="hold-reason">
              {reason}{" "}
              <span className="quiet">
                {t("{name}, {day}", {
                  name: team.find(({ id }) => id === accepted_by)?.name ?? "",
                  day: shownDay(accepted_on, { dateStyle: "medium" }),
                })}
              </span>{" "}
              <button type="button" className="link-button" onClick={() => reopen.mutate(settlement_id)}>
                {t("Open it again")}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What each check is called on the page. */
function checkName(check: Check): string {
  return {
    terminology: t("Terminology"),
    "causal wording": t("Wording of cause"),
    "how many": t("How many"),
    "both groups": t("Both groups"),
    "the same people": t("The same people"),
    parity: t("Weighs the same"),
    "hedge dropped": t("Reservation dropped"),
    "themes emerged": t("Who made the themes"),
    abbreviation: t("Abbreviation"),
    "left-over alternative": t("Two wordings left"),
    "name in a quote": t("Name in a quote"),
    "quote not cleared": t("Quote not cleared"),
    "unattributed quote": t("Quote without a label"),
    "page or participant": t("Page or participant"),
    "words in quotation marks": t("Words in quotation marks"),
    "number typed by hand": t("Number typed by hand"),
    "small cell": t("Small count"),
    "quote without comment": t("Quote without comment"),
    "claimed, not shown": t("Claimed, not shown"),
    "claimed, not in the data": t("Claimed, not in the data"),
    "claim without its sentence": t("Claim without its sentence"),
    "listed, not in the data": t("Listed, not in the data"),
    "name of a theme": t("Name of a theme"),
    "discussion part": t("Part of the discussion"),
    "poles shifted": t("Poles shifted"),
    "citation typed by hand": t("Citation typed by hand"),
    "work never cited": t("Work never cited"),
    "few people fit": t("Few people fit"),
    "does not hold": t("Does not hold"),
  }[check];
}
