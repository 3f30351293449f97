/** Who does the research: roles, what a reader is told of each, and who can sign in. */
import { Button } from "@mantine/core";
import { useState } from "react";

import { useTeam } from "../../api/member.ts";
import { useMe } from "../../api/session.ts";
import type { Member, TeamMember } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { t } from "../../lib/translation.ts";
import { MemberFactsForm } from "./MemberFactsForm.tsx";
import { MemberRights } from "./MemberRights.tsx";
import { NewMember } from "./NewMember.tsx";
import { roleNames } from "./role.ts";

function signInOf(member: TeamMember): string {
  if (!member.active) return t("has left");
  if (member.has_factor) return t("signs in with a password and a second factor");
  if (member.passkeys > 0) return t("signs in with a password or a passkey");
  return (
    {
      own: t("signs in with a password"),
      code: t("has a code, not used yet"),
    }[member.password] ?? t("no password")
  );
}

interface MemberRowProps {
  member: TeamMember;
  me: Member | null;
}

function MemberRow({ member, me }: MemberRowProps) {
  const [isOpen, setOpen] = useState(false);
  const isMe = member.id === me?.id;
  const coordinates = me?.roles.includes("coordinator") === true;
  return (
    <li className="study-member">
      <button
        type="button"
        className="study-member-head"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={member.active ? "person" : "lock"} size={16} />
        <span>
          {member.name}
          {isMe && <span className="quiet"> · {t("you")}</span>}
        </span>
        <span className="quiet">
          {roleNames(member.roles)} · {signInOf(member)}
        </span>
      </button>
      {isOpen && (
        <div className="study-member-inside">
          {coordinates && !isMe && <MemberRights member={member} isMe={false} />}
          <MemberFactsForm member={member} mayChange={isMe || coordinates} isMe={isMe} />
          {coordinates && isMe && <MemberRights member={member} isMe />}
        </div>
      )}
    </li>
  );
}

export function Members({ members }: { members: Member[] }) {
  const [isAdding, setAdding] = useState(false);
  const me = useMe();
  const team = useTeam().data;
  const coordinates = me?.roles.includes("coordinator") === true;
  return (
    <section aria-labelledby="study-members">
      <h2 id="study-members">{t("Members")}</h2>
      <p className="quiet study-small">
        {t("What each says of themselves prints in the report of the study (COREQ 1 to 8). Open your own name to fill it in.")}
      </p>
      <ul className="study-team">
        {(team ?? []).map((member) => (
          <MemberRow key={member.id} member={member} me={me} />
        ))}
      </ul>
      {isAdding && (
        <NewMember keys={members.map(({ key }) => key)} onDone={() => setAdding(false)} />
      )}
      {!isAdding && coordinates && (
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
