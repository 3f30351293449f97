"""What is done about proposed themes: put one before the team, let it begin."""

from collections.abc import Iterable

from counterpoint.discussion.decision.drafting import drafted, keep_draft
from counterpoint.discussion.mark.model import AFFECTED as MARK
from counterpoint.discussion.mark.store import get_mark
from counterpoint.discussion.meeting import store as meetings
from counterpoint.discussion.origin.making import checked_sources
from counterpoint.discussion.origin.model import Sources
from counterpoint.kernel.ids import (
    AgendaMarkId,
    ArticleId,
    DecisionId,
    MeetingId,
    NoteId,
    new_id,
)
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.note.store import find_note_now
from counterpoint.reading.seal.store import check_open
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.decision.model import Affected, Decision
from counterpoint.study.decision.store import get_decision
from counterpoint.study.permission import Deed
from counterpoint.theme.proposal import store
from counterpoint.theme.proposal.model import (
    NOTE,
    Proposal,
    ThemeProposed,
    check_may_begin,
)
from counterpoint.theme.theme.beginning import begun_from_notes
from counterpoint.theme.theme.model import Theme, checked_title


def list_proposals(tx: Transaction, article_id: ArticleId) -> list[Proposal]:
    """List the themes that an article's decisions are about, earliest first."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_proposals(tx.connection, article_id)


def propose_theme(  # noqa: PLR0913 - a theme and a decision have these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    title: str,
    reason: str,
    notes: Iterable[NoteId],
    text: str = "",
    definition: str = "",
    alternatives: str = "",
    marks: Iterable[AgendaMarkId] = (),
    meeting_id: MeetingId | None = None,
) -> Proposal:
    """Put a theme made from notes before the team; members then take positions.

    Args:
        tx: Who proposes it, and in which study.
        article_id: Of which article.
        title: What it would be called.
        reason: Why; it will stand in the method text.
        notes: What it is made from, whoever wrote it.
        text: What would be decided, in a sentence; the title if empty.
        definition: What it means.
        alternatives: What else was considered; needed before it is adopted.
        marks: What it takes off the agenda once settled.
        meeting_id: The meeting in which it came up, if it was one.

    Raises:
        NotFoundError: There is no such article, note, mark or meeting.
        SealedError: The seal is closed.
        NoNotesError: No note is named.
        NoTitleError: The title is empty.
        NoReasonError: The reason is empty.

    Source: method, row M43.
    """
    permission.ask(tx, Deed.DECIDE)
    sources = checked_sources(tx, article_id, notes, meeting_id=meeting_id)
    named = [get_mark(tx.connection, each).id for each in marks]
    proposed = Proposal(
        decision_id=DecisionId(new_id()),
        article_id=article_id,
        title=checked_title(title),
        definition=normalised(definition).strip(),
        notes=tuple(note.id for note in sources.notes),
    )
    made = drafted(
        tx,
        article_id=article_id,
        text=text or proposed.title,
        reason=reason,
        alternatives=alternatives,
        affects=_affected(proposed, named),
        meeting_id=meeting_id,
        decision_id=proposed.decision_id,
    )
    _keep(tx, proposed, made, meeting_id)
    return proposed


def begin_proposed_theme(tx: Transaction, *, decision_id: DecisionId) -> Theme:
    """Begin the preliminary theme that the team has decided on.

    It keeps its notes, the meeting and the decision with every position, so that
    a dissent stays visible at the theme. Notes that were taken away since the
    proposal are left out.

    Raises:
        NotFoundError: The decision would begin no theme.
        SealedError: The seal is closed.
        NotAdoptedError: The team has not adopted it.
        BegunAlreadyError: The theme has begun.
    """
    permission.ask(tx, Deed.CODE)
    proposal = store.get_proposal(tx.connection, decision_id)
    check_may_begin(proposal, get_decision(tx.connection, decision_id))
    check_open(tx.connection, proposal.article_id)
    standing = (find_note_now(tx.connection, id_) for id_ in proposal.notes)
    sources = Sources(
        article_id=proposal.article_id,
        notes=[note for note in standing if note is not None],
        meeting_id=meetings.find_meeting_of(tx.connection, decision_id),
        decision_id=decision_id,
    )
    return begun_from_notes(tx, proposal.title, proposal.definition, sources)


def _affected(proposed: Proposal, marks: Iterable[AgendaMarkId]) -> list[Affected]:
    notes = [Affected(NOTE, each) for each in proposed.notes]
    return notes + [Affected(MARK, each) for each in marks]


def _keep(
    tx: Transaction, proposed: Proposal, made: Decision, meeting_id: MeetingId | None
) -> None:
    salts = new_salt(), new_salt()
    witness = digest(salts[0], f"{made.wording}\n{proposed.wording}")
    told = ThemeProposed(made.id, proposed.article_id, len(proposed.notes), witness)
    seq = tx.record(told)
    keep_draft(tx, seq, made, salts[0], meeting_id)
    store.put_proposal(tx.connection, seq, proposed, salts[1])
