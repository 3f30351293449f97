"""Reading a code anew over HTTP: a passage is sent to another code."""

from counterpoint.coding.coding import verbs
from counterpoint.kernel.ids import CodeId, CodingId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.coding import CodingShown
from counterpoint.web.endpoint import Sent, endpoint


class RecodingSent(Sent):
    """The code that a passage is sent to."""

    code_id: CodeId


def recode(tx: Transaction, coding_id: CodingId, body: RecodingSent) -> CodingShown:
    """Send one's own coding to another code."""
    sent = verbs.recode(tx, coding_id=coding_id, code_id=body.code_id)
    return CodingShown.model_validate(sent)


ROUTES = [endpoint("POST", "/codings/{coding_id}/recode", recode)]
