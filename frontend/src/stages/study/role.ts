/** What a member's roles are called. */
import type { Role } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export const ROLES: readonly Role[] = ["researcher", "coordinator", "auditor"];

export function roleName(role: Role): string {
  return {
    researcher: t("researcher"),
    coordinator: t("coordinator"),
    auditor: t("auditor"),
  }[role];
}

export function roleNames(roles: readonly Role[]): string {
  return ROLES.filter((role) => roles.includes(role))
    .map(roleName)
    .join(", ");
}
