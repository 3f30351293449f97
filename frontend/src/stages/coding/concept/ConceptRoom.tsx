/** What the team brought from literature, kept apart from its codes, and which codes answer it. */
import "../coding.css";
import "../drawer.css";
import "./concept.css";

import { useState } from "react";

import { useCodes } from "../../../api/code.ts";
import { useAddConcept, useConcepts } from "../../../api/concept.ts";
import type { Concept } from "../../../api/shapes.ts";
import { useThemes } from "../../../api/theme.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { BesideCodes } from "../BesideCodes.tsx";
import { ConceptCard } from "./ConceptCard.tsx";

export function ConceptRoom() {
  return (
    <BesideCodes title={t("Sensitising concepts")}>
      {(article) => <Room key={article} article={article} />}
    </BesideCodes>
  );
}

function Room({ article }: { article: string }) {
  const concepts = useConcepts(article);
  const codes = useCodes(article).data ?? [];
  const themes = useThemes(article).data ?? [];
  return (
    <Waiting query={concepts}>
      {(all) => (
        <>
          <p className="concept-meaning">
            {t("A concept comes from literature and tells where to look; a code comes from looking. Concepts stand apart from codes: tie the codes that answer a concept to it.")}
          </p>
          {all.length === 0 && (
            <Empty>
              {t("No concept is listed yet. Write down what you knew beforehand and where it comes from, then its parts.")}
            </Empty>
          )}
          <Unmet concepts={all} />
          <Branch parent={null} all={all} article={article} codes={codes} themes={themes} />
          <NewConcept article={article} parent={null} />
        </>
      )}
    </Waiting>
  );
}

/** Concepts that nothing in the data has answered yet: a finding, or a gap. */
function Unmet({ concepts }: { concepts: readonly Concept[] }) {
  const without = concepts.filter(({ is_met }) => !is_met);
  if (without.length === 0) return null;
  return (
    <section className="concept-unmet" aria-labelledby="concepts-without-code">
      <h2 id="concepts-without-code">
        {t("Without a code: {count} of {all}", { count: without.length, all: concepts.length })}
      </h2>
      <ul>
        {without.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="concept-way" onClick={() => goTo(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The address stays as it is: only the eye and the hand go there. */
function goTo(id: string) {
  const card = document.getElementById(`concept-${id}`);
  card?.scrollIntoView({ block: "center" });
  card?.focus({ preventScroll: true });
}

interface BranchProps {
  parent: string | null;
  all: Concept[];
  article: string;
  codes: Parameters<typeof ConceptCard>[0]["codes"];
  themes: Parameters<typeof ConceptCard>[0]["themes"];
}

function Branch({ parent, all, article, codes, themes }: BranchProps) {
  const here = all.filter(({ parent_id }) => parent_id === parent);
  if (here.length === 0) return null;
  return (
    <ul className="concept-branch">
      {here.map((concept) => (
        <li key={concept.id}>
          <ConceptCard concept={concept} all={all} article={article} codes={codes} themes={themes}>
            <NewConcept article={article} parent={concept} />
          </ConceptCard>
          <Branch parent={concept.id} all={all} article={article} codes={codes} themes={themes} />
        </li>
      ))}
    </ul>
  );
}

function NewConcept({ article, parent }: { article: string; parent: Concept | null }) {
  const [name, setName] = useState("");
  const add = useAddConcept(article);
  useUnsent(name.trim() !== "");
  const label = parent === null ? t("A new concept") : t("A part of {name}", { name: parent.name });
  return (
    <form
      className="concept-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        add.mutate({ name, parent_id: parent?.id ?? null }, { onSuccess: () => setName("") });
      }}
    >
      <input
        className="field"
        aria-label={label}
        placeholder={parent === null ? label : t("Add a part …")}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {(parent === null || name !== "") && (
        <button type="submit" className="small-button">
          {t("Add")}
        </button>
      )}
      <Refused error={add.error} onDismiss={add.reset} />
    </form>
  );
}
