/** An article's data for a repository: what goes, what is to be looked at, who decides. */
import { Button, Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";

import { useArchive, useAskForArchive, useExportArchive } from "../../../api/archive.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { SaveLosses } from "../../../kit/SaveLosses.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { Held } from "./Held.tsx";
import { Losses } from "./Losses.tsx";

export function Archive({ article }: { article: string }) {
  const { data, error } = useArchive(article);
  const ask = useAskForArchive(article);
  const write = useExportArchive(article);
  const [publisher, setPublisher] = useState("");
  const [rights, setRights] = useState("");
  const [seen, setSeen] = useState(false);
  const names = data?.names ?? [];
  return (
    <section className="tables" aria-labelledby="archive-title">
      <h2 id="archive-title">{t("For a repository")}</h2>
      <p className="tables-lead">
        {t("Only reports whose participants agreed to be shared go along, with new ids. Facts that fewer than three people share stay, and so do sensitive passages, third persons and writers' notes.")}
      </p>
      <Refused error={error} />
      {data !== undefined && (
        <>
          <Held label={t("What the archive would hold")} tables={data.would_hold.tables} />
          <Losses heading={t("What stays here")} items={data.would_hold.left} />
          <Losses heading={t("What goes otherwise than it is")} items={data.would_hold.changed} />
          <SaveLosses token={data.would_hold.loss_list} />
        </>
      )}
      {names.length > 0 && (
        <details>
          <summary>
            {tn("{count} word looks like a name", "{count} words look like names", names.length)}
          </summary>
          <ul className="tables-losses">
            {names.map(({ place }, nth) => (
              // A word may stand in a passage twice.
              <li key={`${nth} ${place}`}>{place}</li>
            ))}
          </ul>
        </details>
      )}
      {data !== undefined && (
        <p className="noted">
          <Icon name={data.is_asked_for ? "safe" : "info"} />
          {data.is_asked_for
            ? t("A second member asked for it; a coordinator can write it.")
            : t("Two decide on an archive: the article's lead, or a coordinator, asks for it, and a coordinator who is not the same writes it.")}
        </p>
      )}
      <Refused error={ask.error} onDismiss={ask.reset} />
      <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate(undefined)}>
        {t("Ask for the archive")}
      </Button>
      <form
        className="tables-deposit"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          write.mutate({ publisher, rights, names_seen: seen });
        }}
      >
        <TextInput
          label={t("Repository")}
          description={t("Who publishes it: the name of the archive.")}
          value={publisher}
          required
          onChange={({ currentTarget }) => setPublisher(currentTarget.value)}
        />
        <TextInput
          label={t("Terms of use")}
          description={t("Under which terms others may use it, if that is settled.")}
          value={rights}
          onChange={({ currentTarget }) => setRights(currentTarget.value)}
        />
        {names.length > 0 && (
          <Checkbox
            label={t("I looked at each word that looks like a name")}
            checked={seen}
            onChange={({ currentTarget }) => setSeen(currentTarget.checked)}
          />
        )}
        <Refused error={write.error} onDismiss={write.reset} />
        <Button type="submit" loading={write.isPending} disabled={data === undefined}>
          {t("Write the archive")}
        </Button>
      </form>
    </section>
  );
}
