"""The study over HTTP: its facts, members, groups and decisions."""

from datetime import date, datetime

from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision import verbs as decisions
from counterpoint.study.design import verbs as design
from counterpoint.study.design.model import DataMode, DurationStyle, Group, Numbering
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.entrance import MemberShown


class GroupShown(Shown):
    """A group of people who are interviewed."""

    id: str
    key: str
    singular: str
    plural: str
    numbering: Numbering
    target: int | None
    focus: str
    minutes_low: int | None
    minutes_high: int | None
    duration_style: DurationStyle

    @classmethod
    def of(cls, group: Group) -> "GroupShown":
        """Show a group."""
        return cls.model_validate(group)


class StudyShown(Shown):
    """The study's facts."""

    title: str
    aim: str
    setting: str
    language: str
    data_mode: DataMode
    design: str
    design_reference: str
    window_start: date | None
    window_end: date | None
    publication_language: str | None
    is_demo: bool
    members: list[MemberShown]
    groups: list[GroupShown]


class StudySent(Sent):
    """Those of the study's facts that change."""

    title: str | None = None
    aim: str | None = None
    setting: str | None = None
    language: str | None = None
    data_mode: DataMode | None = None
    design: str | None = None
    design_reference: str | None = None
    window_start: date | None = None
    window_end: date | None = None
    publication_language: str | None = None


class NewMemberSent(Sent):
    """Somebody who joins."""

    key: str
    name: str
    roles: tuple[Role, ...] = (Role.RESEARCHER,)


class GroupSent(Sent):
    """A group to be interviewed."""

    key: str
    singular: str
    plural: str
    numbering: Numbering = Numbering.ARABIC
    target: int | None = None


class GroupChangeSent(Sent):
    """Those facts of a group that change; its key stays."""

    singular: str | None = None
    plural: str | None = None
    numbering: Numbering | None = None
    target: int | None = None
    focus: str | None = None
    minutes_low: int | None = None
    minutes_high: int | None = None
    duration_style: DurationStyle | None = None


class DecisionShown(Shown):
    """What the team settled, and why."""

    id: str
    about_kind: str
    about_id: str
    text: str
    alternatives: str
    reason: str
    by: str
    at: datetime


class DecisionsShown(Shown):
    """Decisions, earliest first."""

    items: list[DecisionShown]


class DecisionSent(Sent):
    """A decision to be recorded."""

    about_kind: str
    about_id: str
    text: str
    reason: str
    alternatives: str = ""


def get_study(tx: Transaction) -> StudyShown:
    """Answer the study's facts, with its members and groups."""
    study = design.show_study(tx)
    return StudyShown(
        title=study.title,
        aim=study.aim,
        setting=study.setting,
        language=study.language,
        data_mode=study.data_mode,
        design=study.design,
        design_reference=study.design_reference,
        window_start=study.window_start,
        window_end=study.window_end,
        publication_language=study.publication_language,
        is_demo=study.is_demo,
        members=[MemberShown.of(member) for member in members.list_members(tx)],
        groups=[GroupShown.of(group) for group in design.list_groups(tx)],
    )


def patch_study(tx: Transaction, body: StudySent) -> StudyShown:
    """Change the facts that were sent."""
    design.change_study(tx, **body.model_dump(exclude_unset=True))
    return get_study(tx)


def post_member(tx: Transaction, body: NewMemberSent) -> MemberShown:
    """Let somebody join the study."""
    added = members.add_member(tx, key=body.key, name=body.name, roles=body.roles)
    return MemberShown.of(added)


def post_group(tx: Transaction, body: GroupSent) -> GroupShown:
    """Describe a group."""
    added = design.add_group(
        tx,
        key=body.key,
        singular=body.singular,
        plural=body.plural,
        numbering=body.numbering,
        target=body.target,
    )
    return GroupShown.of(added)


def patch_group(tx: Transaction, key: str, body: GroupChangeSent) -> GroupShown:
    """Change what is known of a group."""
    changed = design.change_group(tx, key=key, **body.model_dump(exclude_unset=True))
    return GroupShown.of(changed)


def get_decisions(tx: Transaction, about_id: str | None = None) -> DecisionsShown:
    """Answer the decisions about one object, or all."""
    listed = decisions.list_decisions(tx, about_id)
    return DecisionsShown(items=[DecisionShown.model_validate(d) for d in listed])


def post_decision(tx: Transaction, body: DecisionSent) -> DecisionShown:
    """Record what was settled."""
    made = decisions.record_decision(
        tx,
        about_kind=body.about_kind,
        about_id=body.about_id,
        text=body.text,
        reason=body.reason,
        alternatives=body.alternatives,
    )
    return DecisionShown.model_validate(made)


ROUTES = [
    endpoint("GET", "/study", get_study),
    endpoint("PATCH", "/study", patch_study),
    endpoint("POST", "/members", post_member),
    endpoint("POST", "/groups", post_group),
    endpoint("PATCH", "/groups/{key}", patch_group),
    endpoint("GET", "/decisions", get_decisions),
    endpoint("POST", "/decisions", post_decision),
]
