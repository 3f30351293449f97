/** Named facts about a person: what the team calls it, and the person's own words for it. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useDefinitions } from "../../api/attribute.ts";
import { useSetAttribute } from "../../api/participant.ts";
import type { Attribute, Participant } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { valueName } from "./table/cell.ts";

type Draft = Pick<Attribute, "name" | "value" | "own_words" | "as_of" | "seen">;

const NEW: Draft = { name: "", value: "", own_words: "", as_of: null, seen: 0 };

interface EditProps {
  person: Participant;
  attribute: Draft;
  onDone: () => void;
}

function Edit({ person, attribute, onDone }: EditProps) {
  const [given, setGiven] = useState<Draft>(attribute);
  const set = useSetAttribute(person.id);
  const asked = (useDefinitions().data?.items ?? []).filter(
    (one) => one.group === person.group && !one.is_retired,
  );
  const named = asked.find(({ name }) => name === given.name.trim());
  const isNew = attribute.name === "";
  useUnsent(given.value !== attribute.value || given.own_words !== attribute.own_words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate(
      {
        name: given.name.trim(),
        value: given.value.trim(),
        own_words: given.own_words,
        as_of: given.as_of,
        seen: given.seen,
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="people-attribute-form" onSubmit={submit} autoComplete="off">
      <TextInput
        size="xs"
        label={t("Attribute")}
        value={given.name}
        disabled={!isNew}
        required
        autoFocus={isNew}
        spellCheck={false}
        list="attribute-names"
        onChange={({ currentTarget }) => setGiven({ ...given, name: currentTarget.value })}
      />
      <datalist id="attribute-names">
        {asked.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <TextInput
        size="xs"
        label={t("Value")}
        value={given.value}
        autoFocus={!isNew}
        spellCheck={false}
        list="attribute-values"
        description={named?.is_many === true ? t("Several with a semicolon between.") : undefined}
        onChange={({ currentTarget }) => setGiven({ ...given, value: currentTarget.value })}
      />
      <datalist id="attribute-values">
        {(named?.choices ?? []).map(({ value }) => (
          <option key={value} value={value} />
        ))}
        <option value="not disclosed">{t("not disclosed")}</option>
      </datalist>
      <TextInput
        size="xs"
        label={t("In their own words")}
        value={given.own_words}
        spellCheck={false}
        dir="auto"
        classNames={{ input: "words" }}
        onChange={({ currentTarget }) => setGiven({ ...given, own_words: currentTarget.value })}
      />
      <div className="people-buttons">
        <Button type="submit" size="xs" loading={set.isPending}>
          {t("Keep")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Leave as it was")}
        </Button>
      </div>
      <Refused error={set.error} />
    </form>
  );
}

export function Attributes({ person }: { person: Participant }) {
  const [edited, setEdited] = useState<string | null>(null);
  const set = useSetAttribute(person.id);
  const done = () => setEdited(null);
  const described = new Set(
    (useDefinitions().data?.items ?? []).filter((one) => one.is_self_described).map(({ id }) => id),
  );
  return (
    <section className="people-attributes">
      <h2>{t("Attributes")}</h2>
      {person.attributes.length === 0 && edited === null && (
        <p className="quiet">
          {t("An attribute is a fact you compare people by, such as living alone or years in the trade.")}
        </p>
      )}
      <dl>
        {person.attributes.map((attribute) => (
          <div key={attribute.name}>
            {edited === attribute.name ? (
              <Edit person={person} attribute={attribute} onDone={done} />
            ) : (
              <>
                <dt>
                  {attribute.name}
                  {described.has(attribute.attribute_id) && (
                    <span className="quiet people-described">{t("self-described")}</span>
                  )}
                </dt>
                <dd>
                  {valueName(attribute.value)}
                  {attribute.as_of !== null && (
                    <span className="quiet number"> · {t("as of {day}", { day: attribute.as_of })}</span>
                  )}
                  {attribute.own_words !== "" && (
                    <q className="words" dir="auto">
                      {attribute.own_words}
                    </q>
                  )}
                </dd>
                <dd className="people-tools">
                  <button
                    type="button"
                    className="plain-button"
                    aria-label={t("Change {name}", { name: attribute.name })}
                    onClick={() => setEdited(attribute.name)}
                  >
                    <Icon name="edit" size={16} />
                  </button>
                  <button
                    type="button"
                    className="plain-button"
                    aria-label={t("Take {name} away", { name: attribute.name })}
                    onClick={() =>
                      set.mutate({ name: attribute.name, value: "", own_words: "", seen: attribute.seen })
                    }
                  >
                    <Icon name="retire" size={16} />
                  </button>
                </dd>
              </>
            )}
          </div>
        ))}
      </dl>
      <Refused error={set.error} onDismiss={set.reset} />
      {edited === "" ? (
        <Edit person={person} attribute={NEW} onDone={done} />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setEdited("")}
        >
          {t("Add an attribute")}
        </Button>
      )}
    </section>
  );
}
