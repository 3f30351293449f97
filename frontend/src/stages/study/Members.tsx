/** Who does the research, and in which roles. */
import { Button, Checkbox, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import type { Member, Role } from "../../api/shapes.ts";
import { useAddMember } from "../../api/study.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { keyFrom } from "./key.ts";

const ROLES: readonly Role[] = ["researcher", "coordinator", "auditor"];

function roleName(role: Role): string {
  return {
    researcher: t("researcher"),
    coordinator: t("coordinator"),
    auditor: t("auditor"),
  }[role];
}

function AddMember({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState("");
  const [roles, setRoles] = useState<Role[]>(["researcher"]);
  const add = useAddMember();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ key: keyFrom(name), name: name.trim(), roles }, { onSuccess: onDone });
  };
  return (
    <form className="study-form" onSubmit={submit} autoComplete="off">
      <TextInput
        size="xs"
        label={t("Name")}
        value={name}
        required
        spellCheck={false}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <fieldset className="study-roles">
        <legend>{t("Roles")}</legend>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            size="xs"
            label={roleName(role)}
            checked={roles.includes(role)}
            onChange={({ currentTarget }) =>
              setRoles(
                currentTarget.checked ? [...roles, role] : roles.filter((one) => one !== role),
              )
            }
          />
        ))}
      </fieldset>
      <div className="study-buttons">
        <Button type="submit" size="xs" loading={add.isPending} disabled={roles.length === 0}>
          {t("Let them join")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={add.error} />
    </form>
  );
}

export function Members({ members }: { members: Member[] }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="study-members">
      <h2 id="study-members">{t("Members")}</h2>
      <ul className="study-list">
        {members.map(({ id, name, roles }) => (
          <li key={id}>
            <span>{name}</span>
            <span className="quiet">{ROLES.filter((role) => roles.includes(role)).map(roleName).join(", ")}</span>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <AddMember onDone={() => setAdding(false)} />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setAdding(true)}
        >
          {t("Add a member")}
        </Button>
      )}
    </section>
  );
}
