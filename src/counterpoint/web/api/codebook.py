"""The codebook over HTTP: where a code stands besides its first place."""

from counterpoint.coding.code import verbs as codes
from counterpoint.coding.place import verbs
from counterpoint.kernel.ids import CodeId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.coding import CodeShown, code_shown
from counterpoint.web.endpoint import Sent, endpoint


class CodePlaceSent(Sent):
    """The code to stand beneath besides."""

    parent_id: CodeId


def place_code_also(tx: Transaction, code_id: CodeId, body: CodePlaceSent) -> CodeShown:
    """Let a code stand beneath another besides."""
    verbs.place_code_also(tx, code_id=code_id, parent_id=body.parent_id)
    return code_shown(codes.show_code(tx, code_id))


def take_code_from(tx: Transaction, code_id: CodeId, parent_id: CodeId) -> CodeShown:
    """Take a code from a place where it stands besides."""
    verbs.take_code_from(tx, code_id=code_id, parent_id=parent_id)
    return code_shown(codes.show_code(tx, code_id))


ROUTES = [
    endpoint("POST", "/codes/{code_id}/places", place_code_also),
    endpoint("DELETE", "/codes/{code_id}/places/{parent_id}", take_code_from),
]
