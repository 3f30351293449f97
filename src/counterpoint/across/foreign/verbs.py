"""What is done with projects of other programs: take one in, let an article go out."""

from counterpoint.across.exporting.model import PartExported
from counterpoint.across.foreign.arranged import Arranged
from counterpoint.across.foreign.gathering import Gathering
from counterpoint.across.foreign.here import GuidesHere, Here
from counterpoint.across.foreign.leaving import LeavingProject
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.across.foreign.planning import Choices, Makes, Planner
from counterpoint.across.foreign.taking import Taking
from counterpoint.across.founding import key_of
from counterpoint.article import show_article
from counterpoint.coding.code import store as code_store
from counterpoint.coding.concept.store import list_concepts
from counterpoint.coding.facet.store import list_facets
from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.kernel.outcome import Outcome
from counterpoint.reading.seal.opening import begin_sharing
from counterpoint.report import store as report_store
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study, list_groups
from counterpoint.study.design.verbs import get_group
from counterpoint.study.guide.store import list_guides, next_version
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.permission import Deed
from counterpoint.theme.lead import in_article
from counterpoint.theme.theme.store import list_themes

PROJECT = "qdpx"
CODES = "qdc"
"""The codes alone, without any text."""


class NothingToTakeError(InputError):
    """The project holds neither codes nor texts with words."""


class NothingToExportError(RuleError):
    """The article has nothing that another program could take."""


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
    planner = _planner(tx, project, choices)
    for _ in planner.sources():
        pass  # nothing of them is kept: what they come to is counted
    return planner.finished().outcome


def import_project(
    tx: Transaction, *, project: ForeignProject, choices: Choices
) -> Outcome:
    """Take a project into an article: one entry in history, taken back as one.

    Its texts become reports, its codes join the codebook, its codings keep their
    words, their moment and who made them. Whoever coded there and is no member
    becomes one who cannot sign in; that stays when the rest is taken back. A group
    without a guide gets the file's from a coordinator; from others, what answers it
    is left.

    Args:
        tx: Who acts, and in which study.
        project: As it was read.
        choices: The article, whose the texts are, and which members the users are.

    Raises:
        NotFoundError: There is no such article or group.
        SealedError: The article is read alone still.
        NotAllowedError: Members would have to be made, and only a coordinator may;
            or it brings paradoxes, and another member leads the article.
        NothingToTakeError: There is nothing to take.

    Source: method, section 5.5.
    """
    permission.ask(tx, Deed.BRING_IN_REPORT)
    permission.ask(tx, Deed.CODE)
    begin_sharing(tx, choices.article_id)
    planner = _planner(tx, project, choices)
    if planner.makes_people:
        permission.ask(tx, Deed.CHANGE_PEOPLE)
    coders = {**choices.coders, **_new_members(tx, project, planner)}
    taking = Taking(tx, project, choices, planner, coders)
    taking.take_sources()
    plan = planner.finished()
    _ask_for(tx, choices.article_id, plan.arranged)
    taking.take_rest(plan)
    return plan.outcome


def preview_leaving(
    tx: Transaction, *, article_id: ArticleId, ending: str = PROJECT
) -> LeavingProject:
    """Gather what of an article would go to another program; nothing is recorded.

    The files of attachments are not read, so it is for its account alone.

    Args:
        tx: Who asks, and in which study.
        article_id: Whose codes, codings and themes.
        ending: Of the file that it is for; "qdc" is the codes alone.

    Raises:
        NotFoundError: There is no such article.
        NothingToExportError: There would be nothing.
    """
    permission.ask(tx, Deed.EXPORT)
    return _leaving(tx, article_id, ending, with_files=False)


def export_project(
    tx: Transaction, *, article_id: ArticleId, ending: str = PROJECT
) -> LeavingProject:
    """Gather an article for another program; history keeps that it was done.

    Reports whose participants took back that they may be shared stay, as does what
    is in the vault, and what readers noted alone.

    Args:
        tx: Who asks, and in which study.
        article_id: Whose codes, codings and themes.
        ending: Of the file that it is for; "qdc" is the codes alone.

    Raises:
        NotFoundError: There is no such article.
        NothingToExportError: It has neither codes nor reports.

    Source: method, section 5.5; invariant 23.
    """
    permission.ask(tx, Deed.EXPORT)
    project = _leaving(tx, article_id, ending, with_files=True)
    is_codes = ending == CODES
    told = len(project.codes) if is_codes else len(project.codings)
    what = "codes" if is_codes else "codings"
    tx.record(PartExported(what, project.outcome.format, told))
    return project


def _leaving(
    tx: Transaction, article_id: ArticleId, ending: str, *, with_files: bool
) -> LeavingProject:
    gathering = Gathering(tx, show_article(tx, article_id), with_files=with_files)
    is_codes = ending == CODES
    project = gathering.codebook() if is_codes else gathering.project(ending)
    if not project.codes and not project.texts:
        msg = "The article has no codes and no texts yet; there is nothing to export."
        raise NothingToExportError(msg)
    return project


def _planner(tx: Transaction, project: ForeignProject, choices: Choices) -> Planner:
    article_id = choices.article_id
    here = Here(
        show_article(tx, article_id),
        list_themes(tx.connection, article_id),
        list_facets(tx.connection, article_id),
        list_concepts(tx.connection, article_id),
        get_study(tx.connection).language,
        _guides(tx),
        permission.may(tx, Deed.CHANGE_STUDY),
    )
    if choices.people is not Makes.NOBODY:
        get_group(tx, choices.group)
    if not project.codes and not project.sources.number:
        msg = (
            "The project holds no codes and no texts that can be read; export it once"
            " more from the other program, with its texts."
        )
        raise NothingToTakeError(msg)
    return Planner(
        project,
        choices,
        here=here,
        codes=code_store.list_codes(tx.connection, choices.article_id),
        keys={each.key for each in report_store.list_reports(tx.connection)},
    )


def _guides(tx: Transaction) -> dict[str, GuidesHere]:
    """Give the versions of each group's guide, by the group's key."""
    versions = list_guides(tx.connection)
    return {
        group.key: GuidesHere(
            group.id,
            [each for each in versions if each.group_id == group.id],
            next_version(tx.connection, group.id),
        )
        for group in list_groups(tx.connection)
    }


def _ask_for(tx: Transaction, article_id: ArticleId, arranged: Arranged) -> None:
    """Ask whether the acting member may do what the analysis brings, each by itself."""
    lead = in_article(tx, article_id)
    if arranged.paradoxes:
        permission.ask(tx, Deed.ARRANGE_THEMES, *lead)
        permission.ask(tx, Deed.SETTLE_DECISION, *lead)
    if arranged.guides:
        permission.ask(tx, Deed.CHANGE_STUDY)
    if arranged.quotes:
        permission.ask(tx, Deed.CHANGE_QUOTES)
    if arranged.memos or arranged.about_codings or arranged.about_people:
        permission.ask(tx, Deed.WRITE_MEMO)


def _new_members(
    tx: Transaction, project: ForeignProject, planner: Planner
) -> dict[str, MemberId]:
    """Make those who coded there members who have left: names, and no rights."""
    if not planner.users:
        return {}
    names = {user.id: user.name for user in project.users}
    taken = {member.key for member in members.list_members(tx)}
    made = {}
    for id_ in planner.users:
        first, nth = key_of(names[id_]), 1
        key = first
        while key in taken:
            nth += 1
            key = f"{first}{nth}"
        taken.add(key)
        new = members.add_member(tx, key=key, name=names[id_], roles={Role.RESEARCHER})
        made[id_] = members.let_leave(tx, member_id=new.id).id
    return made
