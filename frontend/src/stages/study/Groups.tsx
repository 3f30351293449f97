/** The groups of people who are interviewed, and how each is numbered in print. */
import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import type { Group } from "../../api/shapes.ts";
import { useAddGroup } from "../../api/study.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { keyFrom } from "./key.ts";

function AddGroup({ onDone }: { onDone: () => void }) {
  const [singular, setSingular] = useState("");
  const [plural, setPlural] = useState("");
  const [numbering, setNumbering] = useState<Group["numbering"]>("arabic");
  const [target, setTarget] = useState<number | string>("");
  const add = useAddGroup();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      {
        key: keyFrom(plural),
        singular: singular.trim(),
        plural: plural.trim(),
        numbering,
        target: typeof target === "number" ? target : null,
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="study-form" onSubmit={submit} autoComplete="off">
      <TextInput
        size="xs"
        label={t("One of them is a …")}
        placeholder={t("user")}
        value={singular}
        required
        onChange={(event) => setSingular(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={t("Many are …")}
        placeholder={t("users")}
        value={plural}
        required
        onChange={(event) => setPlural(event.currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label={t("Printed as")}
        value={numbering}
        data={[
          { value: "arabic", label: t("(7), Arabic") },
          { value: "roman", label: t("(XV), Roman") },
        ]}
        onChange={({ currentTarget }) =>
          setNumbering(currentTarget.value === "roman" ? "roman" : "arabic")
        }
      />
      <NumberInput
        size="xs"
        label={t("How many are planned")}
        min={0}
        allowDecimal={false}
        value={target}
        onChange={setTarget}
      />
      <div className="study-buttons">
        <Button type="submit" size="xs" loading={add.isPending}>
          {t("Add the group")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={add.error} />
    </form>
  );
}

export function Groups({ groups }: { groups: Group[] }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="study-groups">
      <h2 id="study-groups">{t("Groups")}</h2>
      {groups.length === 0 && (
        <p className="quiet">
          {t("Describe whom you interview, such as users and professionals, so that reports can be theirs.")}
        </p>
      )}
      <ul className="study-list">
        {groups.map(({ key, plural, numbering, target }) => (
          <li key={key}>
            <span>{plural}</span>
            <span className="quiet number">
              {numbering === "roman" ? t("printed (I), (II) …") : t("printed (1), (2) …")}
              {target !== null && ` · ${t("{count} planned", { count: target })}`}
            </span>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <AddGroup onDone={() => setAdding(false)} />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setAdding(true)}
        >
          {t("Add a group")}
        </Button>
      )}
    </section>
  );
}
