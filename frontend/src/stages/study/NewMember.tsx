/** Somebody joins the team. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useAddMember } from "../../api/member.ts";
import type { Role } from "../../api/shapes.ts";
import { useLeaving } from "../../kit/leaving.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { freeKey } from "./key.ts";
import { RoleBoxes } from "./RoleBoxes.tsx";

export function NewMember({ keys, onDone }: { keys: readonly string[]; onDone: () => void }) {
  const [name, setName] = useState("");
  const [roles, setRoles] = useState<Role[]>(["researcher"]);
  const add = useAddMember();
  const form = useLeaving<HTMLFormElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ key: freeKey(name, keys), name: name.trim(), roles }, { onSuccess: onDone });
  };
  return (
    <form className="study-form" ref={form} onSubmit={submit} autoComplete="off">
      <TextInput
        size="xs"
        label={t("Name")}
        value={name}
        autoFocus
        required
        spellCheck={false}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <RoleBoxes roles={roles} onChange={setRoles} />
      <p className="quiet study-small">
        {t("Open the name afterwards to make a code for the first sign-in. A member may also be without one.")}
      </p>
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
