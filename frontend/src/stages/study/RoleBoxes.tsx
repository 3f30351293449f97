/** Which roles somebody has: one box a role. */
import { Checkbox } from "@mantine/core";

import type { Role } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";
import { roleName, ROLES } from "./role.ts";

interface RoleBoxesProps {
  roles: readonly Role[];
  onChange: (roles: Role[]) => void;
}

export function RoleBoxes({ roles, onChange }: RoleBoxesProps) {
  return (
    <fieldset className="study-roles">
      <legend>{t("Roles")}</legend>
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          size="xs"
          label={roleName(role)}
          checked={roles.includes(role)}
          onChange={({ currentTarget }) =>
            onChange(
              currentTarget.checked ? [...roles, role] : roles.filter((one) => one !== role),
            )
          }
        />
      ))}
    </fieldset>
  );
}
