"""Members over HTTP: roles, what a reader is told of them, leaving, codes."""

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.factor import verbs as factors
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Member, Role
from counterpoint.study.passkey import verbs as passkeys
from counterpoint.study.password import verbs as passwords
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.entrance import MemberShown


class ReflexiveShown(Shown):
    """What a reader of the article is told of a member (COREQ 2 to 5, 7 and 8)."""

    credentials: str
    occupation: str
    gender: str
    experience: str
    introduction: str
    position: str


class TeamMemberShown(MemberShown):
    """A member with what a reader is told, and whether they can sign in.

    ``password`` is ``own``, ``code`` (made, not used yet) or ``none``; ``passkeys``,
    how many they have.
    """

    facts: ReflexiveShown
    password: str
    has_factor: bool
    passkeys: int


class MembersShown(Shown):
    """All who take part or took part, in the order in which they joined."""

    items: list[TeamMemberShown]


class FactsSent(Sent):
    """Those facts about a member that change."""

    name: str | None = None
    credentials: str | None = None
    occupation: str | None = None
    gender: str | None = None
    experience: str | None = None
    introduction: str | None = None
    position: str | None = None


class RolesSent(Sent):
    """A member's roles from now on."""

    roles: tuple[Role, ...]


class OneTimeCodeShown(Shown):
    """A one-time code, told here and nowhere else."""

    code: str


def get_members(tx: Transaction) -> MembersShown:
    """Answer who is in the team, and who was."""
    return MembersShown(
        items=[_shown(tx, member) for member in members.list_members(tx)]
    )


def patch_member(
    tx: Transaction, member_id: MemberId, body: FactsSent
) -> TeamMemberShown:
    """Change the facts that were sent."""
    changed = members.change_member(
        tx,
        member_id=member_id,
        name=body.name,
        credentials=body.credentials,
        occupation=body.occupation,
        gender=body.gender,
        experience=body.experience,
        introduction=body.introduction,
        position=body.position,
    )
    return _shown(tx, changed)


def put_roles(tx: Transaction, member_id: MemberId, body: RolesSent) -> TeamMemberShown:
    """Give a member other roles."""
    changed = members.change_roles(tx, member_id=member_id, roles=body.roles)
    return _shown(tx, changed)


def leave(tx: Transaction, member_id: MemberId) -> TeamMemberShown:
    """Let a member leave."""
    return _shown(tx, members.let_leave(tx, member_id=member_id))


def return_(tx: Transaction, member_id: MemberId) -> TeamMemberShown:
    """Let a member who left take part again."""
    return _shown(tx, members.let_return(tx, member_id=member_id))


def post_code(tx: Transaction, member_id: MemberId) -> OneTimeCodeShown:
    """Make a one-time code for a member."""
    return OneTimeCodeShown(code=passwords.make_code(tx, member_id=member_id))


def delete_password(tx: Transaction, member_id: MemberId) -> MembersShown:
    """Let a member be without a password."""
    passwords.remove_password(tx, member_id=member_id)
    return get_members(tx)


def delete_factor(tx: Transaction, member_id: MemberId) -> MembersShown:
    """Take away a member's second factor."""
    factors.remove_factor(tx, member_id=member_id)
    return get_members(tx)


def _shown(tx: Transaction, member: Member) -> TeamMemberShown:
    once = passwords.list_password_kinds(tx).get(member.id)
    return TeamMemberShown(
        **MemberShown.of(member).model_dump(),
        facts=ReflexiveShown.model_validate(member.facts),
        password={None: "none", True: "code", False: "own"}[once],
        has_factor=member.id in factors.list_with_factor(tx),
        passkeys=passkeys.count_passkeys(tx).get(member.id, 0),
    )


ROUTES = [
    endpoint("GET", "/members", get_members),
    endpoint("PATCH", "/members/{member_id}", patch_member),
    endpoint("PUT", "/members/{member_id}/roles", put_roles),
    endpoint("POST", "/members/{member_id}/leave", leave),
    endpoint("POST", "/members/{member_id}/return", return_),
    endpoint("POST", "/members/{member_id}/code", post_code),
    endpoint("DELETE", "/members/{member_id}/password", delete_password),
    endpoint("DELETE", "/members/{member_id}/factor", delete_factor),
]
