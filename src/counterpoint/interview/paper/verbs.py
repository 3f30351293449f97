"""What is done about interviewers' sheets: print one."""

from counterpoint.interview.meeting import store
from counterpoint.kernel.ids import InterviewId
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.store import readiness_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study, list_groups
from counterpoint.study.guide.store import get_guide
from counterpoint.study.permission import Deed


def print_interview(tx: Transaction, interview_id: InterviewId) -> bytes:
    """Give what an interviewer takes along, as a Word document.

    It is in the interview's language where that is Swedish, else in English.

    Raises:
        NotFoundError: There is no such interview.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    # Here, since its library would slow every start of the program.
    from counterpoint.interview.paper.printing import Taken, printed  # noqa: PLC0415

    meeting = store.get_interview(tx.connection, interview_id)
    person = get_participant(tx.connection, meeting.participant_id)
    groups = {each.id: each for each in list_groups(tx.connection)}
    agreed = readiness_of(tx.connection, person.id).consent
    guide = None
    if meeting.guide_id is not None:
        guide = get_guide(tx.connection, meeting.guide_id)
    return printed(
        Taken(
            interview=meeting,
            label=f"({person.label})",
            group=groups[person.group_id],
            guide=guide,
            may_record=ConsentScope.RECORDING in agreed,
            language=meeting.language or get_study(tx.connection).language,
        )
    )
