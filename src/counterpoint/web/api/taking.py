"""Taking a machine's draft, or a file, over into the writer's own draft, over HTTP."""

from collections.abc import Sequence

from counterpoint import report
from counterpoint.interchange.importing import take_into_draft
from counterpoint.kernel.ids import InterviewId
from counterpoint.kernel.outcome import Item
from counterpoint.report.model import Speaker
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.imports import LOOKS, ItemShown
from counterpoint.web.api.writing import DRAFT, DraftShown, draft_shown
from counterpoint.web.endpoint import Sent, Shown, endpoint


class MachineTakenSent(Sent):
    """The revision that the writer sees, and from where in the sound on."""

    revision: int
    since_ms: int = 0


class FileTakenSent(MachineTakenSent):
    """A file that waits, and who speaks at its marks."""

    token: str
    speakers: dict[str, Speaker]


class TakenShown(Shown):
    """The draft after it, and what was changed on the way or did not come over."""

    draft: DraftShown
    count: int
    changed: tuple[ItemShown, ...]
    left: tuple[ItemShown, ...]


def take_machine_draft(
    tx: Transaction, interview_id: InterviewId, body: MachineTakenSent
) -> TakenShown:
    """Take over what a machine heard, behind what is written."""
    taken = report.take_machine_draft(
        tx,
        interview_id=interview_id,
        revision=body.revision,
        since_ms=body.since_ms,
    )
    return _shown(taken, (), taken.left)


def take_transcript(
    tx: Transaction, interview_id: InterviewId, body: FileTakenSent
) -> TakenShown:
    """Take over what a file holds, behind what is written."""
    taken, outcome = take_into_draft(
        tx,
        looked=LOOKS.get(body.token, tx.actor),
        speakers=body.speakers,
        interview_id=interview_id,
        revision=body.revision,
        since_ms=body.since_ms,
    )
    LOOKS.forget([body.token])
    return _shown(taken, outcome.changed, outcome.left)


def _shown(
    taken: report.Taken, changed: Sequence[Item], left: Sequence[Item]
) -> TakenShown:
    return TakenShown(
        draft=draft_shown(taken.draft, None),
        count=taken.count,
        changed=tuple(ItemShown.model_validate(item) for item in changed),
        left=tuple(ItemShown.model_validate(item) for item in left),
    )


ROUTES = [
    endpoint("POST", f"{DRAFT}/machine", take_machine_draft),
    endpoint("POST", f"{DRAFT}/file", take_transcript),
]
