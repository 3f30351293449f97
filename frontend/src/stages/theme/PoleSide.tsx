/** One pole: how it is said, what it gives and costs, and what speaks for it. */
import type { Letter, Pole, PoleWords, Theme } from "../../api/shapes.ts";
import { useChangePole } from "../../api/theme.ts";
import { InPlace } from "../../kit/InPlace.tsx";
import { t } from "../../lib/translation.ts";
import { MemoOf } from "../memo/MemoOf.tsx";
import { Backing } from "./Backing.tsx";
import { poleName, SIGNS } from "./name.ts";

interface PoleSideProps {
  letter: Letter;
  pole: Pole;
  other: Pole;
  theme: Theme;
}

export function PoleSide({ letter, pole, other, theme }: PoleSideProps) {
  const change = useChangePole(pole.id);
  const field = (name: keyof PoleWords, label: string, placeholder: string, isWords = false) => (
    <InPlace
      label={`${poleName(letter)}: ${label}`}
      value={pole[name]}
      placeholder={placeholder}
      isWords={isWords}
      onSave={(value) => change.mutateAsync({ [name]: value })}
    />
  );
  const facts: [keyof PoleWords, string][] = [
    ["gives", t("Gives")],
    ["costs", t("Costs")],
    ["exaggerated", t("Alone, it becomes")],
  ];
  return (
    <section className={`pole pole-${letter}-side`} aria-labelledby={`pole-${letter}`}>
      <h2 id={`pole-${letter}`} className={`pole-${letter}`}>
        <span aria-hidden="true">{SIGNS[letter]}</span> {poleName(letter)}
      </h2>
      <div className="pole-wording">
        {field("own_wording", t("In participants' words"), t("How participants put it"), true)}
      </div>
      <p className="pole-name">{field("name", t("Our name for it"), t("Our name for it"))}</p>
      <dl className="pole-facts">
        {facts.map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{field(name, label, t("Not written yet"))}</dd>
          </div>
        ))}
      </dl>
      <Backing
        place={{ kind: "pole", id: pole.id }}
        codes={pole.codes}
        evidence={pole.evidence}
        theme={theme}
        letter={letter}
        joined={other.evidence}
      />
      <MemoOf about="pole" id={pole.id} heading="h3" title={t("Memos about the pole")} />
    </section>
  );
}
