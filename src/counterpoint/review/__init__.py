"""Whether a report says what was said: its check against the recording.

Takes a report that its writer submitted, and what was played to its reviewer.
Gives verdicts, discrepancies with their outcomes, and approved versions. Refuses
an approval before enough was heard, or by anybody but the interviewer or, by a
decision, who stands in for one who left.
"""

from counterpoint.review.discrepancy.model import Discrepancy, Resolution
from counterpoint.review.discrepancy.verbs import (
    accept_correction,
    answer_discrepancy,
    ask_writer,
    let_stand,
    note_discrepancy,
)
from counterpoint.review.hearing.verbs import keep_heard
from counterpoint.review.outcome.verbs import (
    approve_report,
    reopen_report,
    return_report,
)
from counterpoint.review.round.model import Round, RoundOutcome, Verdict
from counterpoint.review.round.verbs import (
    judge_passage,
    list_rounds,
    open_review,
    show_review,
)
from counterpoint.review.round.view import Review
from counterpoint.review.setting.verbs import (
    get_listening_share,
    set_listening_share,
)
from counterpoint.review.substitute.verbs import name_substitute

__all__ = [
    "Discrepancy",
    "Resolution",
    "Review",
    "Round",
    "RoundOutcome",
    "Verdict",
    "accept_correction",
    "answer_discrepancy",
    "approve_report",
    "ask_writer",
    "get_listening_share",
    "judge_passage",
    "keep_heard",
    "let_stand",
    "list_rounds",
    "name_substitute",
    "note_discrepancy",
    "open_review",
    "reopen_report",
    "return_report",
    "set_listening_share",
    "show_review",
]
