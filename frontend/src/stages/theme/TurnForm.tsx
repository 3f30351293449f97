/** Formulating a theme as a paradox, once the team has decided so. */
import { Button, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useTeamDecisions } from "../../api/discussion.ts";
import type { Letter, NewParadox, ParadoxForm, PoleWords, TeamDecision, Theme } from "../../api/shapes.ts";
import { useTurnIntoParadox } from "../../api/theme.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { DecisionCard } from "../discussion/DecisionCard.tsx";
import { DraftForm } from "../discussion/DraftForm.tsx";
import { LETTERS, poleName, SIGNS } from "./name.ts";

const NOTHING: PoleWords = { own_wording: "", name: "", gives: "", costs: "", exaggerated: "" };

const isForm = (value: string): value is ParadoxForm =>
  value === "two statements" || value === "attribute pair";

/** A paradox is a team's late decision: first it is drafted, positioned to and adopted. */
export function TurnForm({ theme, onDone }: { theme: Theme; onDone: () => void }) {
  const decisions = useTeamDecisions(theme.article_id);
  return (
    <Waiting query={decisions}>
      {(all) => {
        const about = all.filter(({ affects }) => affects.some(({ id }) => id === theme.id));
        const adopted = about.findLast(({ state }) => state === "adopted");
        if (adopted !== undefined) return <Formulate theme={theme} decision={adopted} onDone={onDone} />;
        return <Decide theme={theme} drafts={about.filter(({ state }) => state === "drafted")} onDone={onDone} />;
      }}
    </Waiting>
  );
}

interface DecideProps {
  theme: Theme;
  drafts: TeamDecision[];
  onDone: () => void;
}

function Decide({ theme, drafts, onDone }: DecideProps) {
  return (
    <section className="turn-form" aria-label={t("Decide on the form")}>
      <h2>{t("Decide on the form")}</h2>
      <p className="quiet">
        {t("Whether a theme becomes a paradox is decided by the team, with its reason and the other ways that were considered. Then its poles are worded.")}
      </p>
      {drafts.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} />
      ))}
      {drafts.length === 0 ? (
        <DraftForm
          article={theme.article_id}
          themes={[]}
          chosen={[theme.id]}
          text={t("The theme is formulated as a paradox.")}
        />
      ) : null}
      <div className="form-foot">
        <Button variant="subtle" onClick={onDone}>
          {t("Leave it as it is")}
        </Button>
      </div>
    </section>
  );
}

interface FormulateProps {
  theme: Theme;
  decision: TeamDecision;
  onDone: () => void;
}

function Formulate({ theme, decision, onDone }: FormulateProps) {
  const turn = useTurnIntoParadox(theme.id);
  const [joint, setJoint] = useState(() => t("but"));
  const [form, setForm] = useState<ParadoxForm>("two statements");
  const [poles, setPoles] = useState({ a: NOTHING, b: NOTHING });
  const [tension, setTension] = useState("");
  const paradox: NewParadox = { joint, form, poles, tension, decision_id: decision.id };
  useUnsent(JSON.stringify(poles) !== JSON.stringify({ a: NOTHING, b: NOTHING }) || tension !== "");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    turn.mutate(paradox);
  };
  const setPole = (letter: Letter, change: Partial<PoleWords>) =>
    setPoles((old) => ({ ...old, [letter]: { ...old[letter], ...change } }));
  return (
    <form className="turn-form" onSubmit={submit} aria-label={t("Turn into a paradox")}>
      <h2>{t("Turn into a paradox")}</h2>
      <p className="quiet">{t("Decided: {text}", { text: decision.text })}</p>
      <p className="turn-title">
        <Named words={poles.a} letter="a" /> <span className="quiet">{joint}</span>{" "}
        <Named words={poles.b} letter="b" />
      </p>
      <div className="poles">
        {LETTERS.map((letter) => (
          <PoleFields key={letter} letter={letter} words={poles[letter]} onChange={(change) => setPole(letter, change)} />
        ))}
      </div>
      <div className="turn-joint">
        <TextInput
          label={t("The word between them")}
          description={t("but, and, without, of …")}
          value={joint}
          onChange={(event) => setJoint(event.currentTarget.value)}
        />
        <div>
          <p className="field-label">{t("How they stand to each other")}</p>
          <SegmentedControl
            value={form}
            onChange={(value) => isForm(value) && setForm(value)}
            data={[
              { value: "two statements", label: t("Two statements") },
              { value: "attribute pair", label: t("A pair of attributes") },
            ]}
          />
        </div>
      </div>
      <Textarea
        autosize
        minRows={2}
        label={t("The tension")}
        description={t("Why both matter together, in two sentences.")}
        value={tension}
        onChange={(event) => setTension(event.currentTarget.value)}
      />
      <Refused error={turn.error} onDismiss={turn.reset} />
      <div className="form-foot">
        <Button type="submit" loading={turn.isPending}>
          {t("Turn it into the paradox")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("Leave it as it is")}
        </Button>
      </div>
    </form>
  );
}

function Named({ words, letter }: { words: PoleWords; letter: Letter }) {
  return <span className={`pole-${letter}`}>{words.own_wording || words.name || "…"}</span>;
}

interface PoleFieldsProps {
  letter: Letter;
  words: PoleWords;
  onChange: (change: Partial<PoleWords>) => void;
}

function PoleFields({ letter, words, onChange }: PoleFieldsProps) {
  const field = (name: keyof PoleWords, label: string, isWords = false) => (
    <Textarea
      autosize
      minRows={1}
      label={label}
      value={words[name]}
      spellCheck={!isWords}
      classNames={{ input: isWords ? "words" : "" }}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={`pole pole-${letter}-side`}>
      <legend className={`pole-${letter}`}>
        <span aria-hidden="true">{SIGNS[letter]}</span> {poleName(letter)}
      </legend>
      {field("own_wording", t("In participants' words"), true)}
      {field("name", t("Our name for it"))}
      {field("gives", t("What it gives"))}
      {field("costs", t("What it costs"))}
      {field("exaggerated", t("When it stands alone"))}
    </fieldset>
  );
}
