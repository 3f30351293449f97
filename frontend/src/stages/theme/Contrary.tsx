/** Cases against a theme: each search is recorded, and what it found is laid to it. */
import "./operations.css";

import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useRecordSearch, useRetireSearch } from "../../api/genealogy.ts";
import type { ContrarySearch, Theme } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { currentLanguage, t } from "../../lib/translation.ts";
import { Backing } from "./Backing.tsx";

export function Contrary({ theme }: { theme: Theme }) {
  return (
    <section className="theme-section" aria-labelledby="contrary">
      <h2 id="contrary">{t("Cases against it")}</h2>
      {theme.searches.length === 0 && (
        <p className="quiet">
          {t("No search is recorded. Say where you looked for people or passages that speak against the theme, even if you found none.")}
        </p>
      )}
      <ul className="searches">
        {theme.searches.map((search) => (
          <Search key={search.id} search={search} theme={theme} />
        ))}
      </ul>
      <NewSearch theme={theme.id} />
    </section>
  );
}

function Search({ search, theme }: { search: ContrarySearch; theme: Theme }) {
  const by = useMembers().find(({ id }) => id === search.by)?.name ?? "";
  const retire = useRetireSearch();
  const on = new Date(search.at).toLocaleDateString(currentLanguage(), { dateStyle: "medium" });
  return (
    <li>
      <div className="searches-head">
        <div>
          <p className="decided">{search.how}</p>
          <p className="quiet">
            {by} · <time dateTime={search.at}>{on}</time>
          </p>
        </div>
        <button
          type="button"
          className="plain-button"
          aria-label={t("Take this search away")}
          title={t("Take this search away")}
          disabled={retire.isPending}
          onClick={() => retire.mutate(search.id)}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      <Backing place={{ kind: "search", id: search.id }} codes={[]} evidence={search.evidence} theme={theme} />
      <Refused error={retire.error} onDismiss={retire.reset} />
    </li>
  );
}

function NewSearch({ theme }: { theme: string }) {
  const [how, setHow] = useState("");
  const record = useRecordSearch(theme);
  useUnsent(how !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate(how, { onSuccess: () => setHow("") });
  };
  return (
    <form className="new-line" onSubmit={submit}>
      <Textarea
        autosize
        minRows={1}
        spellCheck={false}
        aria-label={t("A search for cases against it")}
        placeholder={t("Where and how you looked, and what you found")}
        value={how}
        onChange={(event) => setHow(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={how.trim() === ""} loading={record.isPending}>
        {t("Record the search")}
      </Button>
      <Refused error={record.error} onDismiss={record.reset} />
    </form>
  );
}
