/** One concept: its words, its literature, its place, and what in the data answers it. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useChangeConcept, useMakeCodeOf, useMoveConcept, useRetireConcept, useTieConcept } from "../../../api/concept.ts";
import type { Code, Concept, Theme } from "../../../api/shapes.ts";
import { ChooseField } from "../../../kit/ChooseField.tsx";
import { CodeMark } from "../../../kit/CodeMark.tsx";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { InPlace } from "../../../kit/InPlace.tsx";
import { nextColour } from "../../../kit/pattern.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

interface ConceptCardProps {
  concept: Concept;
  all: readonly Concept[];
  article: string;
  codes: readonly Code[];
  themes: readonly Theme[];
  /** Where a part is added. */
  children: ReactNode;
}

export function ConceptCard({ concept, all, article, codes, themes, children }: ConceptCardProps) {
  const change = useChangeConcept();
  const retire = useRetireConcept();
  const inherited = concept.citation === "" ? concept.literature : "";
  const citing = themes.filter(({ id }) => concept.theme_ids.includes(id));
  const { id, name } = concept;
  return (
    <section className="concept-card" id={`concept-${id}`} tabIndex={-1} aria-label={t("Concept {name}", { name })}>
      <h3>
        <InPlace
          label={t("Name of the concept {name}", { name })}
          value={name}
          placeholder={t("Name")}
          isLine
          onSave={(said) => change.mutateAsync({ id, change: { name: said } })}
        />
      </h3>
      <InPlace
        label={t("What {name} means", { name })}
        value={concept.definition}
        placeholder={t("What does it mean?")}
        onSave={(said) => change.mutateAsync({ id, change: { definition: said } })}
      />
      <div className="concept-literature">
        <span className="quiet">{t("Literature")}</span>
        <InPlace
          label={t("Literature of {name}", { name })}
          value={concept.citation}
          placeholder={inherited === "" ? t("Where does it come from?") : t("As above: {literature}", { literature: inherited })}
          onSave={(said) => change.mutateAsync({ id, change: { citation: said } })}
        />
      </div>
      <Answering concept={concept} article={article} codes={codes} />
      {citing.length > 0 && (
        <p className="concept-themes">
          <span className="quiet">{t("Cited from")}</span>
          {citing.map((theme) => (
            <Link key={theme.id} to="/themes/$themeId" params={{ themeId: theme.id }}>
              {theme.title}
            </Link>
          ))}
        </p>
      )}
      <div className="concept-tools">
        {children}
        <Place concept={concept} all={all} />
        <button
          type="button"
          className="plain-button"
          aria-label={t("Retire the concept {name}", { name })}
          title={t("Retire; codes and themes stay, and undo brings it back")}
          onClick={() => retire.mutate(id)}
        >
          <Icon name="retire" size={16} />
        </button>
      </div>
      <Refused error={retire.error} onDismiss={retire.reset} />
    </section>
  );
}

/** The codes tied to it; with none, one can be made of it. */
function Answering({ concept, article, codes }: Pick<ConceptCardProps, "concept" | "article" | "codes">) {
  const tie = useTieConcept(concept.id);
  const make = useMakeCodeOf(article);
  const tied = codes.filter(({ id }) => concept.code_ids.includes(id));
  return (
    <div className="concept-codes">
      <ul className="tied-codes" aria-label={t("Codes tied to {name}", { name: concept.name })}>
        {tied.map((code) => (
          <li key={code.id}>
            <CodeMark colour={code.colour} />
            {code.name}
            <span className="quiet number">{code.count}</span>
            <button
              type="button"
              className="plain-button"
              aria-label={t("Untie the code {name}", { name: code.name })}
              title={t("Untie")}
              onClick={() => tie.mutate({ code: code.id, isTied: false })}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        <li>
          <ChooseField
            label={t("Tie a code to {name}", { name: concept.name })}
            placeholder={t("Tie a code …")}
            none={t("No other code by that name.")}
            choices={codes.filter(({ id }) => !concept.code_ids.includes(id))}
            onChoose={(code) => tie.mutate({ code, isTied: true })}
          />
        </li>
      </ul>
      {!concept.is_met && (
        <button
          type="button"
          className="small-button"
          onClick={() => make.mutate({ concept, colour: nextColour(codes.map(({ colour }) => colour)) })}
        >
          {t("Make a code of it")}
        </button>
      )}
      <Refused
        error={tie.error ?? make.error}
        onDismiss={() => {
          tie.reset();
          make.reset();
        }}
      />
    </div>
  );
}

function Place({ concept, all }: Pick<ConceptCardProps, "concept" | "all">) {
  const move = useMoveConcept();
  const own = familyOf(all, concept.id);
  return (
    <label className="concept-place">
      <span className="quiet">{t("Part of")}</span>
      <select
        className="field"
        value={concept.parent_id ?? ""}
        onChange={({ currentTarget }) =>
          move.mutate({ id: concept.id, parent: currentTarget.value === "" ? null : currentTarget.value })
        }
      >
        <option value="">{t("nothing: the top")}</option>
        {all
          .filter(({ id }) => !own.has(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
      <Refused error={move.error} onDismiss={move.reset} />
    </label>
  );
}

/** A concept and its parts: none of which it can become part of. Parents stand before their parts. */
function familyOf(all: readonly Concept[], id: string): Set<string> {
  const family = new Set([id]);
  for (const each of all) {
    if (each.parent_id !== null && family.has(each.parent_id)) family.add(each.id);
  }
  return family;
}
