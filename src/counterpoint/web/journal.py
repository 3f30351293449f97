"""What a server writes down of each request: that it was, and nothing of what it held.

A line names the route as the program knows it, with ``{report_id}`` in place of an id,
the status, how long it took, and who asked, by id. No address as it was sent stands
there, no question mark, no name, no word. An error is named by its kind and its place:
what it says may quote a row of the study.
"""

import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from counterpoint.web.refusal import place_of

OURS = "counterpoint"
REQUESTS = "counterpoint.request"
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Answered:
    """A request that was answered.

    Attributes:
        route: The path of its route, with parameters by name; or ``unknown``.
        seconds: Until its answer was sent whole; for a live page, as long as it was
            open.
        member: The id of who asked, if anybody was signed in.
        refused: Of which kind the refusal was, if it was one: the name of its class.
        study: Below which path it lies, where a server holds several.
    """

    method: str
    route: str
    status: int
    seconds: float
    member: str | None
    refused: str | None = None
    study: str = ""


class Journal:
    """Has each request noted once it is answered."""

    def __init__(
        self,
        app: ASGIApp,
        noting: Sequence[Callable[[Answered], None]],
        study: str = "",
    ) -> None:
        self._app = app
        self._noting = noting
        self._study = study

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let one request be answered, and note it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status, begun = 500, time.perf_counter()

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            told = _answered(scope, status, time.perf_counter() - begun, self._study)
            for note in self._noting:
                note(told)


def note_in_log(told: Answered) -> None:
    """Write a request into the log."""
    fields = {
        "method": told.method,
        "route": told.route,
        "status": told.status,
        "ms": round(told.seconds * 1_000, 1),
        "member": told.member,
        "refused": told.refused,
        **({"study": told.study} if told.study else {}),
    }
    logging.getLogger(REQUESTS).info("request", extra={"fields": fields})


class JsonLines(logging.Formatter):
    """One JSON object a line: when, which process, how grave, what."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a record; of an error its kind and place, and no traceback.

        Libraries put errors into what they say: of theirs only the first line
        stands, with none of the values that belong into it.
        """
        is_ours = record.name.partition(".")[0] == OURS
        event = record.getMessage() if is_ours else str(record.msg).partition("\n")[0]
        told = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(
                timespec="milliseconds"
            ),
            "process": os.getpid(),
            "level": record.levelname.lower(),
            "event": event,
            **({} if is_ours else {"logger": record.name}),
            **_error_of(record),
            **getattr(record, "fields", {}),
        }
        return json.dumps(told, ensure_ascii=False)


def write_json_lines(*, requests: bool) -> None:
    """Let this process write its log to the standard error, as JSON lines.

    That holds for what libraries log too, for an error that ends a thread or the
    process, and for one that nobody can be given, such as while an object is done away
    with: Python would print each with its text.

    Args:
        requests: Whether each request is written down, or errors alone.
    """
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger(REQUESTS).setLevel(logging.INFO if requests else logging.CRITICAL)
    threading.excepthook = _note_end_of_thread
    sys.unraisablehook = _note_ungiven
    sys.excepthook = _note_end_of_process


def note_end(error: BaseException) -> None:
    """Write down which error ended a process or a thread, and where it came from."""
    told = (type(error), error, error.__traceback__)
    logging.getLogger(OURS).critical("ended by an error", exc_info=told)


def _note_end_of_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None:
        note_end(told.exc_value)


def _note_ungiven(told: "sys.UnraisableHookArgs") -> None:
    """Write down an error that nobody can be given; neither text nor object."""
    error = told.exc_value
    known = None if error is None else (type(error), error, told.exc_traceback)
    logging.getLogger(OURS).error("an error that nobody was given", exc_info=known)


def _note_end_of_process(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        note_end(error)


def _error_of(record: logging.LogRecord) -> dict[str, str]:
    error = record.exc_info[1] if record.exc_info else None
    if error is None:
        return {}
    return {"error": type(error).__name__, "place": place_of(error)}


def _answered(scope: Scope, status: int, seconds: float, study: str) -> Answered:
    route = getattr(scope.get("route"), "path", UNKNOWN)
    state = scope.get("state", {})
    session = state.get("session")
    member = None if session is None else session.member
    method = scope["method"] if scope["method"] in METHODS else UNKNOWN
    refused = state.get("refused")
    return Answered(method, route, status, seconds, member, refused, study)


METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""A browser may send any word as a method; only these are written down."""
