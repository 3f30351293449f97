/** The article's facets: their values and meaning, and each counted by group. */
import "../coding.css";
import "../drawer.css";
import "./facet.css";

import { useState } from "react";

import {
  type CountedOf,
  useAddFacet,
  useAddFacetValue,
  useChangeFacet,
  useChangeFacetValue,
  useFacets,
  useRetireFacet,
  useRetireFacetValue,
} from "../../../api/facet.ts";
import type { Facet, FacetValue } from "../../../api/shapes.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { InPlace } from "../../../kit/InPlace.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { BesideCodes } from "../BesideCodes.tsx";
import { CountedIn } from "./CountedIn.tsx";
import { FacetTable } from "./FacetTable.tsx";
import { offered } from "./offered.ts";

/** A line to type a name into; what is kept leaves the field empty for the next. */
function NewName({ label, onAdd }: { label: string; onAdd: (name: string) => Promise<unknown> }) {
  const [name, setName] = useState("");
  const [error, setError] = useState<unknown>(null);
  useUnsent(name.trim() !== "");
  const add = async () => {
    if (name.trim() === "") return;
    setError(null);
    try {
      await onAdd(name);
      setName("");
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <form
      className="facet-new"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        className="field"
        aria-label={label}
        placeholder={label}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" className="small-button">
        {t("Add")}
      </button>
      <Refused error={error} onDismiss={() => setError(null)} />
    </form>
  );
}

function Value({ value }: { value: FacetValue }) {
  const change = useChangeFacetValue();
  const retire = useRetireFacetValue();
  return (
    <li className="facet-of-list">
      <InPlace
        label={t("Value {name}", { name: value.name })}
        value={value.name}
        placeholder={t("Name")}
        isLine
        onSave={(name) => change.mutateAsync({ id: value.id, change: { name } })}
      />
      <InPlace
        label={t("What the value {name} says", { name: value.name })}
        value={value.definition}
        placeholder={t("When is it given?")}
        onSave={(definition) => change.mutateAsync({ id: value.id, change: { definition } })}
      />
      <span className="quiet number">{tn("{count} coding", "{count} codings", value.count)}</span>
      <button
        type="button"
        className="plain-button"
        aria-label={t("Retire the value {name}", { name: value.name })}
        title={t("Retire; it leaves the codings that have it, and undo brings all back")}
        onClick={() => retire.mutate(value.id)}
      >
        <Icon name="retire" size={16} />
      </button>
      <Refused error={retire.error} onDismiss={retire.reset} />
    </li>
  );
}

function One({ facet, of }: { facet: Facet; of: CountedOf }) {
  const change = useChangeFacet();
  const addValue = useAddFacetValue();
  const retire = useRetireFacet();
  return (
    <section className="facet-section" aria-label={t("Facet {name}", { name: facet.name })}>
      <h2>
        <InPlace
          label={t("Facet {name}", { name: facet.name })}
          value={facet.name}
          placeholder={t("Name")}
          isLine
          onSave={(name) => change.mutateAsync({ id: facet.id, change: { name } })}
        />
      </h2>
      <InPlace
        label={t("What the facet {name} tells", { name: facet.name })}
        value={facet.definition}
        placeholder={t("What does it tell of a passage?")}
        onSave={(definition) => change.mutateAsync({ id: facet.id, change: { definition } })}
      />
      <label className="facet-several">
        <input
          type="checkbox"
          checked={facet.several}
          onChange={({ currentTarget }) => change.mutate({ id: facet.id, change: { several: currentTarget.checked } })}
        />
        {t("A coding may have several of its values")}
      </label>
      <ul className="facet-values">
        {facet.values.map((value) => (
          <Value key={value.id} value={value} />
        ))}
      </ul>
      <NewName
        label={t("New value of {name}", { name: facet.name })}
        onAdd={(name) => addValue.mutateAsync({ facet: facet.id, name })}
      />
      {facet.values.length > 0 && <FacetTable facet={facet} of={of} />}
      <button type="button" className="small-button" onClick={() => retire.mutate(facet.id)}>
        <Icon name="retire" size={16} />
        {t("Retire the facet {name}", { name: facet.name })}
      </button>
      <Refused
        error={change.error ?? retire.error}
        onDismiss={() => {
          change.reset();
          retire.reset();
        }}
      />
    </section>
  );
}

function Offered({ article, facets }: { article: string; facets: readonly Facet[] }) {
  const add = useAddFacet(article);
  const taken = new Set(facets.map(({ name }) => name.toLocaleLowerCase()));
  const free = offered().filter(({ name }) => !taken.has(name.toLocaleLowerCase()));
  return (
    <section aria-label={t("Take or make a facet")} className="facet-section">
      <h2>{t("Take or make a facet")}</h2>
      <ul className="facet-offers">
        {free.map((facet) => (
          <li key={facet.name}>
            <button type="button" className="small-button" onClick={() => add.mutate(facet)}>
              {t("Take {name}", { name: facet.name })}
            </button>
            <span className="quiet">{(facet.values ?? []).join(" · ")}</span>
          </li>
        ))}
      </ul>
      <NewName label={t("A facet of your own")} onAdd={(name) => add.mutateAsync({ name, definition: "", several: false, values: [] })} />
      <Refused error={add.error} onDismiss={add.reset} />
    </section>
  );
}

function Room({ article }: { article: string }) {
  const facets = useFacets(article);
  const [of, setOf] = useState<CountedOf>({});
  return (
    <Waiting query={facets}>
      {(rows) => (
        <>
          <p className="facet-meaning">
            {t("A code says what a passage is about; a facet says how: in what form, at which level, then or now. Choose a coding in the text and press a value beneath it.")}
          </p>
          {rows.length > 0 && <CountedIn article={article} of={of} onChoose={setOf} />}
          {rows.map((facet) => (
            <One key={facet.id} facet={facet} of={of} />
          ))}
          <Offered article={article} facets={rows} />
        </>
      )}
    </Waiting>
  );
}

export function FacetRoom() {
  return <BesideCodes title={t("Facets")}>{(article) => <Room key={article} article={article} />}</BesideCodes>;
}
