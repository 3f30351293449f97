"""Reading a code anew over HTTP: passages are sent to another code."""

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


class RecodingsSent(Sent):
    """The passages that are sent to a code, all in one step."""

    coding_ids: list[CodingId]


def recode_all(
    tx: Transaction, code_id: CodeId, body: RecodingsSent
) -> list[CodingShown]:
    """Send several of one's own codings to a code, all or none."""
    sent = verbs.recode_all(tx, coding_ids=body.coding_ids, code_id=code_id)
    return [CodingShown.model_validate(each) for each in sent]


ROUTES = [
    endpoint("POST", "/codings/{coding_id}/recode", recode),
    endpoint("POST", "/codes/{code_id}/recode", recode_all),
]
