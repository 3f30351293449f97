/** What a coordinator settles for a member: roles, sign-in, leaving and returning. */
import { Button } from "@mantine/core";

import { useChangeRoles, useLeaving, useMakeCode, useRemovePassword } from "../../api/member.ts";
import { useRemoveFactor } from "../../api/account.ts";
import { linkOf } from "../../api/invitation.ts";
import { useRemovePasskeys } from "../../api/passkey.ts";
import { useSession } from "../../api/session.ts";
import type { TeamMember } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { RoleBoxes } from "./RoleBoxes.tsx";
import { base } from "../../lib/address.ts";

function Code({ member, code }: { member: string; code: string }) {
  const isServed = useSession().data?.served === true;
  const link = linkOf(`${location.origin}${base}`, { member, code });
  return (
    <div className="study-code" role="status">
      <p>
        {isServed
          ? t("Give this link to the member. It is shown once, lets them in once, and holds for seven days.")
          : t("Give this code to the member. It is shown once, lets them in once, and holds for seven days.")}
      </p>
      <code>{isServed ? link : code}</code>
    </div>
  );
}

interface MemberRightsProps {
  member: TeamMember;
  isMe: boolean;
}

export function MemberRights({ member, isMe }: MemberRightsProps) {
  const isDemo = useSession().data?.study?.is_demo === true;
  const roles = useChangeRoles(member.id);
  const leaving = useLeaving(member.id);
  const code = useMakeCode(member.id);
  const remove = useRemovePassword(member.id);
  const factor = useRemoveFactor(member.id);
  const passkeys = useRemovePasskeys(member.id);
  const signsIn = member.active && !isMe && !isDemo;
  return (
    <div className="study-rights">
      <RoleBoxes roles={member.roles} onChange={(chosen) => roles.mutate(chosen)} />
      <Refused error={roles.error} />
      <div className="study-buttons">
        {signsIn && (
          <Button size="xs" variant="default" loading={code.isPending} onClick={() => code.mutate()}>
            {member.password === "none" ? t("Make a code for the first sign-in") : t("Make a new code")}
          </Button>
        )}
        {signsIn && member.has_factor && (
          <Button size="xs" variant="subtle" onClick={() => factor.mutate(undefined)}>
            {t("Take the second factor away")}
          </Button>
        )}
        {signsIn && member.passkeys > 0 && (
          <Button size="xs" variant="subtle" onClick={() => passkeys.mutate(undefined)}>
            {t("Take the passkeys away")}
          </Button>
        )}
        {signsIn && member.password !== "none" && (
          <Button size="xs" variant="subtle" onClick={() => remove.mutate()}>
            {t("Let them be without sign-in")}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={() => leaving.mutate(member.active)}>
          {member.active ? t("Let them leave the team") : t("Let them take part again")}
        </Button>
      </div>
      {code.data !== undefined && member.password === "code" && <Code member={member.id} code={code.data} />}
      <Refused error={code.error ?? remove.error ?? factor.error ?? passkeys.error ?? leaving.error} />
    </div>
  );
}
