"""Accounts of imports and exports over HTTP: each waits to be saved as a file.

An account that was shown waits in this process's memory and nowhere else.
"""

from dataclasses import dataclass

from fastapi.responses import Response

from counterpoint.across.losses import LossFormat, written_losses
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.outcome import Outcome
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.waiting import LookForgottenError, Looks
from counterpoint.web.endpoint import Sent, endpoint


class LossListForgottenError(NotFoundError):
    """The account waited too long, or too many came after it."""

    def __init__(self) -> None:
        super().__init__(
            "This account is no longer kept here; look at it once more, then save it."
        )


@dataclass(frozen=True, slots=True)
class _Told:
    outcome: Outcome
    data: bytes = b""


LISTS: Looks[_Told] = Looks()
"""Those of this process. To be forgotten when its study is closed."""


class LossListSent(Sent):
    """Which account is written, as what, in which language a document."""

    token: str
    format: LossFormat
    language: str = "en"


def kept(tx: Transaction, outcome: Outcome) -> str:
    """Keep an account that is shown; give the token it is saved by."""
    return LISTS.keep(_Told(outcome), tx.actor)


def save_losses(tx: Transaction, body: LossListSent) -> Response:
    """Write an account that was shown. Its file's name tells nothing."""
    try:
        outcome = LISTS.get(body.token, tx.actor).outcome
    except LookForgottenError as error:
        raise LossListForgottenError from error
    content = written_losses(outcome, body.format, language=body.language, at=tx.now())
    name = f'attachment; filename="losses.{body.format}"'
    headers = {"content-disposition": name}
    return Response(content, media_type=body.format.media_type, headers=headers)


ROUTES = [endpoint("POST", "/loss-lists", save_losses, reads=True)]
