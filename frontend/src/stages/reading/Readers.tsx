/** Who reads, and how far they are; who else can be asked; a vote to open early. */
import { Button, Checkbox, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useAssign, useReadTogether, useRelease, useVote } from "../../api/reading.ts";
import { useMe } from "../../api/session.ts";
import type { ReaderProgress, Seal } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

interface SealProps {
  article: string;
  seal: Seal;
}

function passesOf({ least, most }: ReaderProgress): string {
  return least === most ? String(least) : t("{least} to {most}", { least, most });
}

function ReaderRow({ article, reader, isSealed }: { article: string; reader: ReaderProgress; isSealed: boolean }) {
  const member = useMembers().find(({ id }) => id === reader.member_id);
  const release = useRelease(article);
  const [isAsking, setAsking] = useState(false);
  return (
    <tr>
      <th scope="row">{member?.name ?? t("a member who left")}</th>
      <td className="number">{t("{read} of {of}", { read: reader.read, of: reader.of })}</td>
      <td className="number">{passesOf(reader)}</td>
      <td>
        {reader.has_finished ? (
          <>
            <Icon name="check" size={14} /> {t("finished")}
          </>
        ) : (
          <span className="quiet">{reader.votes_for && isSealed ? t("votes to open") : t("reading")}</span>
        )}
      </td>
      {isSealed && (
        <td>
          {isAsking ? (
            <>
              <Button size="compact-xs" color="red" variant="outline" loading={release.isPending} onClick={() => release.mutate(reader.member_id)}>
                {t("Release")}
              </Button>
              <Button size="compact-xs" variant="subtle" onClick={() => setAsking(false)}>
                {t("Keep")}
              </Button>
              <Refused error={release.error} onDismiss={() => release.reset()} />
            </>
          ) : (
            <Button size="compact-xs" variant="subtle" onClick={() => setAsking(true)}>
              {t("Release …")}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

function AssignForm({ article, seal }: SealProps) {
  const members = useMembers().filter(({ roles, active }) => active && roles.some((role) => role !== "auditor"));
  const reading = new Set(seal.readers.map(({ member_id }) => member_id));
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set(reading.size === 0 ? members.map(({ id }) => id) : []));
  const assign = useAssign(article);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    assign.mutate([...asked], { onSuccess: () => setAsked(new Set()) });
  };
  return (
    <form className="assign" onSubmit={submit}>
      <fieldset>
        <legend>{reading.size === 0 ? t("Who reads, each alone?") : t("Ask to read what can be read now")}</legend>
        {members.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={asked.has(id)}
            onChange={(event) => {
              const next = new Set(asked);
              if (event.currentTarget.checked) next.add(id);
              else next.delete(id);
              setAsked(next);
            }}
          />
        ))}
      </fieldset>
      <Refused error={assign.error} onDismiss={() => assign.reset()} />
      <Button type="submit" variant={reading.size === 0 ? "filled" : "default"} disabled={asked.size === 0} loading={assign.isPending}>
        {t("Ask them to read all reports")}
      </Button>
    </form>
  );
}

function TogetherForm({ article }: { article: string }) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const together = useReadTogether(article);
  useUnsent(reason !== "");
  if (!isOpen) {
    return (
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {t("Read it together instead …")}
      </button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    together.mutate({ text: t("This article is read together, without a seal."), reason });
  };
  return (
    <form className="assign" onSubmit={submit}>
      <Textarea
        label={t("Why is it read together?")}
        description={t("The decision and its reason stand in the method text.")}
        value={reason}
        autosize
        required
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Refused error={together.error} onDismiss={() => together.reset()} />
      <div className="form-foot">
        <Button type="submit" loading={together.isPending} disabled={reason.trim() === ""}>
          {t("Decide to read together")}
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {t("Leave it sealed")}
        </Button>
      </div>
    </form>
  );
}

function EarlyVote({ article, seal }: SealProps) {
  const me = useMe()?.id;
  const vote = useVote(article);
  const mine = seal.readers.find(({ member_id }) => member_id === me);
  if (mine === undefined || seal.readers.length === 0) return null;
  const inFavour = seal.readers.filter(({ votes_for }) => votes_for).length;
  return (
    <p className="early">
      <span className="quiet">
        {t("It opens when all have finished, or earlier if all readers vote for it: {for} of {of} do.", {
          for: inFavour,
          of: seal.readers.length,
        })}
      </span>{" "}
      <Button size="compact-sm" variant="default" loading={vote.isPending} onClick={() => vote.mutate(!mine.votes_for)}>
        {mine.votes_for ? t("Take my vote back") : t("Vote to open early")}
      </Button>
      <Refused error={vote.error} onDismiss={() => vote.reset()} />
    </p>
  );
}

export function Readers({ article, seal }: SealProps) {
  const isSealed = seal.state === "sealed";
  return (
    <section aria-labelledby="readers">
      <h2 id="readers">{t("Who reads")}</h2>
      {seal.readers.length > 0 && (
        <table className="readers">
          <thead>
            <tr>
              <th scope="col">{t("Reader")}</th>
              <th scope="col">{t("Reports read")}</th>
              <th scope="col">{t("Times through")}</th>
              <th scope="col">{t("Standing")}</th>
              {isSealed && <th scope="col"><span className="visually-hidden">{t("Release")}</span></th>}
            </tr>
          </thead>
          <tbody>
            {seal.readers.map((reader) => (
              <ReaderRow key={reader.member_id} article={article} reader={reader} isSealed={isSealed} />
            ))}
          </tbody>
        </table>
      )}
      {isSealed && <EarlyVote article={article} seal={seal} />}
      {isSealed && <AssignForm key={seal.readers.length} article={article} seal={seal} />}
      {isSealed && seal.readers.every(({ most }) => most === 0) && <TogetherForm article={article} />}
    </section>
  );
}
