"""What is done with a foreign project: see what would come of it, take it in."""

from counterpoint.across.foreign.model import ForeignProject
from counterpoint.across.foreign.planning import Choices, Makes, Plan, Planner
from counterpoint.across.foreign.taking import take
from counterpoint.across.founding import key_of
from counterpoint.article import show_article
from counterpoint.coding.code import store as code_store
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.outcome import Outcome
from counterpoint.reading.seal.opening import begin_sharing
from counterpoint.report import store as report_store
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import get_group
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.permission import Deed


class NothingToTakeError(InputError):
    """The project holds neither codes nor texts with words."""


def preview_project(
    tx: Transaction, *, project: ForeignProject, choices: Choices
) -> Outcome:
    """Say what a project would bring, and what of it would be changed or left.

    Nothing is stored. Linear in the project's texts and codings.

    Raises:
        NotFoundError: There is no such article or group.
        NothingToTakeError: There would be nothing.
    """
    permission.ask(tx, Deed.BRING_IN_REPORT)
    return _planned(tx, project, choices).outcome


def import_project(
    tx: Transaction, *, project: ForeignProject, choices: Choices
) -> Outcome:
    """Take a project into an article: one entry in history, taken back as one.

    Its texts become reports, its codes join the codebook, its codings keep their
    words, their moment and who made them. Whoever coded there and is no member
    becomes one who cannot sign in; that stays when the rest is taken back.

    Args:
        tx: Who acts, and in which study.
        project: As it was read.
        choices: The article, whose the texts are, and which members the users are.

    Raises:
        NotFoundError: There is no such article or group.
        SealedError: The article is read alone still.
        NotAllowedError: Members would have to be made, and only a coordinator may.
        NothingToTakeError: There is nothing to take.

    Source: method, section 5.5.
    """
    permission.ask(tx, Deed.BRING_IN_REPORT)
    permission.ask(tx, Deed.CODE)
    begin_sharing(tx, choices.article_id)
    plan = _planned(tx, project, choices)
    if plan.people:
        permission.ask(tx, Deed.CHANGE_PEOPLE)
    coders = {**choices.coders, **_new_members(tx, project, plan)}
    take(tx, project, choices, plan, coders)
    return plan.outcome


def _planned(tx: Transaction, project: ForeignProject, choices: Choices) -> Plan:
    show_article(tx, choices.article_id)
    if choices.people is not Makes.NOBODY:
        get_group(tx, choices.group)
    if not project.codes and not project.texts:
        msg = (
            "The project holds no codes and no texts that can be read; export it once"
            " more from the other program, with its texts."
        )
        raise NothingToTakeError(msg)
    planner = Planner(
        project,
        choices,
        codes=code_store.list_codes(tx.connection, choices.article_id),
        keys={each.key for each in report_store.list_reports(tx.connection)},
    )
    return planner.plan()


def _new_members(
    tx: Transaction, project: ForeignProject, plan: Plan
) -> dict[str, MemberId]:
    """Make those who coded there members who have left: names, and no rights."""
    if not plan.users:
        return {}
    names = {user.id: user.name for user in project.users}
    taken = {member.key for member in members.list_members(tx)}
    made = {}
    for id_ in plan.users:
        first, nth = key_of(names[id_]), 1
        key = first
        while key in taken:
            nth += 1
            key = f"{first}{nth}"
        taken.add(key)
        new = members.add_member(tx, key=key, name=names[id_], roles={Role.RESEARCHER})
        made[id_] = members.let_leave(tx, member_id=new.id).id
    return made
