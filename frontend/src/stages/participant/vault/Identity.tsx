/** What the vault keeps about one: everyone may put something in, few may read it. */
import "./vault.css";

import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { AboutKind, Identity as Read } from "../../../api/shapes.ts";
import {
  useKeptIdentities,
  usePutIdentity,
  useReadIdentity,
  useRemoveIdentity,
  useSettleIdentity,
  useVault,
} from "../../../api/vault.ts";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { Fields } from "./Fields.tsx";
import { fieldName, FIELDS, NO_PARTS, partsOf } from "./word.ts";

interface AboutProps {
  kind: AboutKind;
  id: string;
}

function Shown({ read, onSettle, onHide }: { read: Read; onSettle: () => void; onHide: () => void }) {
  return (
    <div className="vault-read">
      <dl>
        {FIELDS.filter((field) => read.fields[field] !== undefined).map((field) => (
          <div key={field}>
            <dt>{fieldName(field)}</dt>
            <dd>
              {read.fields[field]}
              {(read.earlier[field] ?? []).map((other) => (
                <span key={other} className="quiet vault-earlier">
                  {t("also put in: {other}", { other })}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t("History keeps that you read this, not what it says.")}</p>
      <div className="people-buttons">
        <Button size="xs" variant="default" onClick={onSettle}>
          {t("Settle")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onHide}>
          {t("Hide")}
        </Button>
      </div>
    </div>
  );
}

function Reading({ kind, id }: AboutProps) {
  const [read, setRead] = useState<Read | null>(null);
  const [isSettling, setSettling] = useState(false);
  const [isSure, setSure] = useState(false);
  const ask = useReadIdentity();
  const settle = useSettleIdentity();
  const remove = useRemoveIdentity();
  const whom = { about_kind: kind, about_id: id };
  if (read !== null && isSettling) {
    return (
      <Fields
        begun={partsOf(read.fields)}
        done={t("Settle it so")}
        isWaiting={settle.isPending}
        error={settle.error}
        onSend={(fields) =>
          settle.mutate(
            { ...whom, fields, seen: read.seen },
            {
              onSuccess: (now) => {
                setRead(now);
                setSettling(false);
              },
            },
          )
        }
        onLeave={() => setSettling(false)}
      />
    );
  }
  return (
    <>
      {read === null ? (
        <div className="people-buttons">
          <Button size="xs" variant="default" loading={ask.isPending} onClick={() => ask.mutate(whom, { onSuccess: setRead })}>
            {t("Read")}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => (isSure ? remove.mutate(whom) : setSure(true))}>
            {isSure ? t("Really delete it? Nothing brings it back.") : t("Delete from the vault")}
          </Button>
        </div>
      ) : (
        <Shown read={read} onSettle={() => setSettling(true)} onHide={() => setRead(null)} />
      )}
      <Refused error={ask.error ?? remove.error} onDismiss={ask.error === null ? remove.reset : ask.reset} />
    </>
  );
}

export function Identity({ kind, id }: AboutProps) {
  const vault = useVault().data;
  const kept = (useKeptIdentities().data ?? []).find((one) => one.about_kind === kind && one.about_id === id);
  const put = usePutIdentity();
  const [isPutting, setPutting] = useState(false);
  if (vault === undefined) return null;
  const isOpen = vault.locks_in_s !== null;
  return (
    <div className="vault-identity">
      <p className="quiet">
        {kept === undefined
          ? t("Nothing is kept.")
          : t("Something is kept since {day}.", { day: shownDay(kept.put_at) })}{" "}
        {kept !== undefined && vault.has_key && !isOpen && <Link to="/vault">{t("Open the vault to read it")}</Link>}
      </p>
      {kept !== undefined && isOpen && <Reading kind={kind} id={id} />}
      {isPutting ? (
        <Fields
          begun={NO_PARTS}
          done={t("Put in")}
          isWaiting={put.isPending}
          error={put.error}
          onSend={(fields) =>
            put.mutate({ about_kind: kind, about_id: id, fields }, { onSuccess: () => setPutting(false) })
          }
          onLeave={() => setPutting(false)}
        />
      ) : (
        <button type="button" className="link-button" onClick={() => setPutting(true)}>
          {kept === undefined ? t("Put in a name, a telephone …") : t("Put in something more")}
        </button>
      )}
    </div>
  );
}
