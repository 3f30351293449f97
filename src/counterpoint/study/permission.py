"""Who may do what: one table, asked by every verb.

Rows follow the permission matrix of the method (section 3.6) as far as the
product reaches; a right belongs to a role in the study, or to a relation to
the object. In a study with one member the second-member rules rest.

Source: method, section 3.6.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum

from counterpoint.kernel.errors import ForbiddenError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member import store
from counterpoint.study.member.model import Role


class Relation(StrEnum):
    """What a member is to the object in hand."""

    THEMSELVES = "the member concerned"
    AUTHOR = "author"
    INTERVIEWER = "interviewer"
    WRITER = "writer"
    REVIEWER = "reviewer"
    LEAD = "lead"
    LISTENER = "listener by a recorded grant"


class Deed(StrEnum):
    """Something a verb does, as the permission table knows it."""

    READ_STUDY = "read the study"
    CHANGE_STUDY = "change the study"
    MANAGE_MEMBERS = "manage members"
    CHANGE_MEMBER_FACTS = "change what is known of a member"
    READ_PEOPLE = "read participants"
    CHANGE_PEOPLE = "change participants"
    READ_RECRUITER = "see who referred or confirmed somebody"
    RECRUIT = "record referrals, contacts and confirmations"
    READ_CONSENT = "read the record of information and consent"
    INFORM = "record information and consent"
    INFORM_ANEW = "record that a participant was informed anew"
    BOOK_INTERVIEW = "book an interview"
    HOLD_INTERVIEW = "hold an interview"
    ATTACH_RECORDING = "attach a recording"
    LISTEN = "listen to a recording"
    GRANT_LISTENING = "let a member listen to a recording"
    DESTROY_RECORDING = "destroy a recording"
    PUT_IDENTITY = "put an identity into the vault"
    READ_IDENTITY = "read an identity in the vault"
    KEEP_VAULT = "keep the vault"
    READ_REPORTS = "read reports"
    READ_UNAPPROVED = "read a version before its approval"
    WRITE_REPORT = "write a report"
    REVISE_REPORT = "give a report a new version"
    ASSIGN_WRITER = "choose who writes a report"
    CLAIM_REPORT = "take over writing a report"
    RELEASE_REPORT = "hand back writing a report"
    WRITE_DRAFT = "read or write a draft"
    EXCLUDE_SOUND = "exclude a stretch of the sound"
    RESTORE_SOUND = "bring back an excluded stretch"
    MARK_PASSAGE = "mark passages"
    REPLACE_WORDS = "replace words that identify somebody"
    BRING_IN_REPORT = "bring in a report"
    REVIEW_REPORT = "review a report"
    READ_REVIEW = "read a review"
    READ_REVIEW_LOG = "see how a review went"
    ANSWER_REVIEW = "answer a reviewer's question"
    NAME_SUBSTITUTE = "name who reviews in place of one who left"
    APPROVE_REPORT = "approve a report"
    READ_ANALYSIS = "read codes, themes and quotes"
    CHANGE_ARTICLE = "change the article"
    NAME_LEAD = "name another lead"
    READ_ALONE = "read and note alone"
    READ_NOTES = "read what readers noted"
    WRITE_MEMO = "write memos"
    KEEP_QUESTIONS = "save questions and term sets"
    CODE = "code and define codes"
    CHANGE_OWN_CODING = "change a coding"
    ARRANGE_CODES = "move and retire codes"
    ARRANGE_THEMES = "arrange themes"
    DECIDE = "draft or record a decision"
    TAKE_POSITION = "take a position to a decision"
    SETTLE_DECISION = "record what the team decided"
    MEET = "hold a meeting and keep its minutes"
    CHANGE_QUOTES = "change the quote pool"
    CLEAR_QUOTE = "clear quotes for print"
    WRITE_MANUSCRIPT = "write the manuscript"
    FREEZE_MANUSCRIPT = "freeze the manuscript, or open it again"
    EXPORT = "export"
    ASK_FOR_ARCHIVE = "ask for an archive for a repository"
    EXPORT_ARCHIVE = "write an archive for a repository"
    READ_HISTORY = "read the history"
    TAKE_BACK = "take back one's own steps"
    BACK_UP = "back up the study"
    CHANGE_PASSPHRASE = "change the study's passphrase"  # noqa: S105 - a deed
    MERGE = "merge a copy into the study"
    REQUEST_WITHDRAWAL = "write down that a participant withdraws"
    WITHDRAW = "carry out a withdrawal"
    READ_WITHDRAWAL = "read the certificate of a withdrawal"


COORDINATOR, RESEARCHER, AUDITOR = Role.COORDINATOR, Role.RESEARCHER, Role.AUDITOR
ALL = frozenset({COORDINATOR, RESEARCHER, AUDITOR})
TEAM = frozenset({COORDINATOR, RESEARCHER})

TABLE: Mapping[Deed, frozenset[Role | Relation]] = {
    Deed.READ_STUDY: ALL,
    Deed.CHANGE_STUDY: frozenset({COORDINATOR}),
    Deed.MANAGE_MEMBERS: frozenset({COORDINATOR}),
    Deed.CHANGE_MEMBER_FACTS: frozenset({COORDINATOR, Relation.THEMSELVES}),
    Deed.READ_PEOPLE: ALL,
    Deed.CHANGE_PEOPLE: TEAM,
    Deed.READ_RECRUITER: frozenset({COORDINATOR}),
    Deed.RECRUIT: frozenset({COORDINATOR}),
    Deed.READ_CONSENT: frozenset({COORDINATOR, AUDITOR, Relation.INTERVIEWER}),
    Deed.INFORM: frozenset({COORDINATOR}),
    Deed.INFORM_ANEW: frozenset({COORDINATOR, Relation.INTERVIEWER}),
    Deed.BOOK_INTERVIEW: TEAM,
    Deed.HOLD_INTERVIEW: frozenset({COORDINATOR, Relation.INTERVIEWER}),
    Deed.ATTACH_RECORDING: frozenset({COORDINATOR, Relation.INTERVIEWER}),
    Deed.LISTEN: frozenset(
        {
            Relation.INTERVIEWER,
            Relation.WRITER,
            Relation.REVIEWER,
            Relation.LISTENER,
        }
    ),
    Deed.GRANT_LISTENING: frozenset({COORDINATOR}),
    Deed.DESTROY_RECORDING: frozenset({COORDINATOR}),
    Deed.PUT_IDENTITY: TEAM,
    Deed.READ_IDENTITY: frozenset({COORDINATOR, Relation.INTERVIEWER}),
    Deed.KEEP_VAULT: frozenset({COORDINATOR}),
    Deed.READ_REPORTS: ALL,
    Deed.READ_UNAPPROVED: frozenset({Relation.WRITER, Relation.REVIEWER}),
    Deed.WRITE_REPORT: frozenset({Relation.WRITER}),
    Deed.REVISE_REPORT: frozenset({Relation.WRITER, Relation.REVIEWER}),
    Deed.ASSIGN_WRITER: frozenset({COORDINATOR}),
    Deed.CLAIM_REPORT: TEAM,
    Deed.RELEASE_REPORT: frozenset({COORDINATOR, Relation.WRITER}),
    Deed.WRITE_DRAFT: frozenset({Relation.WRITER}),
    Deed.EXCLUDE_SOUND: frozenset({Relation.WRITER}),
    Deed.RESTORE_SOUND: frozenset({Relation.REVIEWER, Relation.WRITER}),
    Deed.MARK_PASSAGE: TEAM,
    Deed.REPLACE_WORDS: TEAM,
    Deed.BRING_IN_REPORT: TEAM,
    Deed.REVIEW_REPORT: frozenset({Relation.REVIEWER}),
    Deed.READ_REVIEW: frozenset({Relation.REVIEWER, Relation.WRITER}),
    Deed.READ_REVIEW_LOG: frozenset(
        {COORDINATOR, AUDITOR, Relation.REVIEWER, Relation.WRITER}
    ),
    Deed.ANSWER_REVIEW: frozenset({Relation.WRITER}),
    Deed.NAME_SUBSTITUTE: frozenset({COORDINATOR}),
    Deed.APPROVE_REPORT: frozenset({Relation.REVIEWER}),
    Deed.READ_ANALYSIS: ALL,
    Deed.CHANGE_ARTICLE: TEAM,
    Deed.NAME_LEAD: frozenset({COORDINATOR, Relation.LEAD}),
    Deed.READ_ALONE: TEAM,
    Deed.READ_NOTES: ALL,
    Deed.WRITE_MEMO: TEAM,
    Deed.KEEP_QUESTIONS: TEAM,
    Deed.CODE: TEAM,
    Deed.CHANGE_OWN_CODING: frozenset({Relation.AUTHOR}),
    Deed.ARRANGE_CODES: frozenset({Relation.LEAD}),
    Deed.ARRANGE_THEMES: frozenset({Relation.LEAD}),
    Deed.DECIDE: TEAM,
    Deed.TAKE_POSITION: TEAM,
    Deed.SETTLE_DECISION: frozenset({Relation.LEAD}),
    Deed.MEET: TEAM,
    Deed.CHANGE_QUOTES: TEAM,
    Deed.CLEAR_QUOTE: TEAM,
    Deed.WRITE_MANUSCRIPT: TEAM,
    Deed.FREEZE_MANUSCRIPT: frozenset({Relation.LEAD}),
    Deed.EXPORT: TEAM,
    Deed.ASK_FOR_ARCHIVE: frozenset({COORDINATOR, Relation.LEAD}),
    Deed.EXPORT_ARCHIVE: frozenset({COORDINATOR}),
    Deed.READ_HISTORY: ALL,
    Deed.TAKE_BACK: TEAM,
    Deed.BACK_UP: TEAM,
    Deed.CHANGE_PASSPHRASE: frozenset({COORDINATOR}),
    Deed.MERGE: frozenset({COORDINATOR}),
    Deed.REQUEST_WITHDRAWAL: frozenset({COORDINATOR, Relation.INTERVIEWER}),
    Deed.WITHDRAW: frozenset({COORDINATOR}),
    Deed.READ_WITHDRAWAL: frozenset({COORDINATOR, AUDITOR}),
}


class NotAllowedError(ForbiddenError):
    """The member's roles and relations do not allow the deed."""


class UnknownMemberError(ForbiddenError):
    """Whoever acts is no active member of the study."""


def ask(tx: Transaction, deed: Deed, *relations: Relation) -> None:
    """Refuse the deed unless the acting member may do it.

    A right of a relation still needs a role that takes part in the research:
    an auditor who once coded changes nothing. What concerns the member
    themselves needs any role.

    Args:
        tx: Who acts, and in which study.
        deed: What the verb is about to do.
        relations: What the member is to the object in hand.

    Raises:
        UnknownMemberError: The actor is no active member.
        NotAllowedError: The table does not allow it.
    """
    roles = tx.once(store.roles_of)
    if not roles:
        msg = "Ask the coordinator to make you a member of this study."
        raise UnknownMemberError(msg)
    if not _may(roles, deed, relations):
        who = ", ".join(sorted(TABLE[deed]))
        msg = "You may not {deed} here; ask one who may: {who}."
        raise NotAllowedError(msg, deed=deed.value, who=who)


def may(tx: Transaction, deed: Deed, *relations: Relation) -> bool:
    """Whether the acting member may do something, for a page that says so before."""
    return _may(tx.once(store.roles_of), deed, relations)


def who_may(tx: Transaction, deed: Deed) -> frozenset[MemberId]:
    """Name all members whose roles allow a deed, whoever acts.

    For what is told to many at once, each of whom would be asked alone.
    """
    roles = store.roles_of_all(tx.connection)
    return frozenset(id_ for id_, own in roles.items() if _may(own, deed, ()))


def _may(roles: frozenset[Role], deed: Deed, relations: Collection[Relation]) -> bool:
    allowed = TABLE[deed]
    related = frozenset(relations) & allowed
    by_relation = Relation.THEMSELVES in related or bool(related and roles & TEAM)
    return bool(roles and (roles & allowed or by_relation))


def takes_part(tx: Transaction) -> bool:
    """Say whether the acting member has a role that rights by relation need."""
    return bool(tx.once(store.roles_of) & TEAM)
