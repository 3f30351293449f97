"""What a refusal looks like over HTTP: one table, one shape."""

import logging
import traceback
from http import HTTPStatus
from pathlib import Path

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from counterpoint.kernel.errors import (
    CounterpointError,
    ForbiddenError,
    InputError,
    NotFoundError,
    RuleError,
)
from counterpoint.storage import failing
from counterpoint.storage.failing import UnavailableError
from counterpoint.web.endpoint import NotSignedInError, Shown
from counterpoint.web.pace import TooManyRequestsError

log = logging.getLogger("counterpoint")

STATUS: tuple[tuple[type[CounterpointError], HTTPStatus], ...] = (
    (NotSignedInError, HTTPStatus.UNAUTHORIZED),
    (TooManyRequestsError, HTTPStatus.TOO_MANY_REQUESTS),
    (NotFoundError, HTTPStatus.NOT_FOUND),
    (RuleError, HTTPStatus.CONFLICT),
    (InputError, HTTPStatus.UNPROCESSABLE_ENTITY),
    (ForbiddenError, HTTPStatus.FORBIDDEN),
    (UnavailableError, HTTPStatus.SERVICE_UNAVAILABLE),
)
SAID_IN = Path(failing.__file__).name
BROKEN = "Counterpoint met an error of its own; the study is as it was before."


class RefusalShown(Shown):
    """Why something was not done, and what to do next.

    ``message`` is the sentence with its values filled in; ``sentence`` is the
    key under which a translation is found.
    """

    error: str
    message: str
    sentence: str
    values: dict[str, str | int]


def refused(error: CounterpointError) -> JSONResponse:
    """Show a refusal with the status of its family."""
    status = next(
        (status for family, status in STATUS if isinstance(error, family)),
        HTTPStatus.INTERNAL_SERVER_ERROR,
    )
    shown = RefusalShown(
        error=type(error).__name__,
        message=str(error),
        sentence=error.sentence,
        values=error.values,
    )
    headers = {}
    if isinstance(error, TooManyRequestsError):
        headers["retry-after"] = str(error.wait_s)
    return JSONResponse(shown.model_dump(), status, headers)


def answer_refusal(request: Request, error: Exception) -> JSONResponse:
    """Answer a refusal that came up from a verb."""
    if not isinstance(error, CounterpointError):
        return broken(error)
    note_kind(request, error)
    return refused(error)


def answer_invalid(_request: Request, error: Exception) -> JSONResponse:
    """Name the fields that could not be read; what they held is not repeated."""
    if not isinstance(error, RequestValidationError):
        return broken(error)
    places = (".".join(str(part) for part in e["loc"][1:]) for e in error.errors())
    fields = ", ".join(dict.fromkeys(place or "body" for place in places))
    msg = "Check these fields, they could not be read: {fields}"
    return refused(InputError(msg, fields=fields))


def answer_http(_request: Request, error: Exception) -> JSONResponse:
    """Answer what the framework itself refuses: an unknown path, a wrong method."""
    if not isinstance(error, HTTPException):
        return broken(error)
    msg = "There is nothing at this address; go back to the study."
    given = refused(NotFoundError(msg))
    given.status_code = error.status_code
    return given


def note_kind(request: Request, error: CounterpointError) -> None:
    """Leave with the request which refusal it met, for a server's log."""
    request.state.refused = type(error).__name__


def broken(error: BaseException) -> JSONResponse:
    """Answer an error that nobody foresaw, and log its kind and place alone."""
    note_unforeseen(error)
    shown = RefusalShown(
        error="InternalError", message=BROKEN, sentence=BROKEN, values={}
    )
    return JSONResponse(shown.model_dump(), HTTPStatus.INTERNAL_SERVER_ERROR)


def note_unforeseen(error: BaseException) -> None:
    """Log the kind and the place of an error that nobody foresaw.

    Its text is logged nowhere: it may quote a row of the study.
    """
    log.error("%s at %s", type(error).__name__, place_of(error))


def place_of(error: BaseException) -> str:
    """Name the innermost line of our own code that an error passed through.

    Where failures of disk and database are put into sentences is no such line: all
    of them pass there.
    """
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "counterpoint" in frame.filename]
    own = [f for f in ours if Path(f.filename).name != SAID_IN] or ours or frames
    if not own:
        return "an unknown place"
    return f"{Path(own[-1].filename).name}:{own[-1].lineno}"
