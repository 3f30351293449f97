"""Sound over HTTP: examined once it is whole, and given out from any second on.

A browser asks for ranges. Each MiB of an answer is read in a transaction of its
own, with its own question for permission, so that an hour of listening holds
nothing open and a leave that ends, ends the sound.
"""

import re
from collections.abc import Iterator
from http import HTTPStatus

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from counterpoint import report
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    RecordingPartId,
    RecordingUploadId,
)
from counterpoint.report.listening.model import Audible
from counterpoint.storage.database import Database
from counterpoint.storage.sealed import READ_AHEAD_BYTES
from counterpoint.web.api.recording import SoundShown
from counterpoint.web.endpoint import Sent
from counterpoint.web.room import Room
from counterpoint.web.shelf import api_router
from counterpoint.web.work import Works

OF = "/interviews/{interview_id}/recording"
RANGE = re.compile(r"bytes=(\d*)-(\d*)$")


class FinishSent(Sent):
    """That a file is whole; and whether to keep it although it is damaged."""

    as_it_is: bool = False


def sound(room: Room, works: Works | None = None) -> APIRouter:
    """Make the routes of sound."""
    router = api_router()
    _coming_in(router, room, works or Works())
    _going_out(router, room)
    return router


def _coming_in(router: APIRouter, room: Room, works: Works) -> None:
    @router.get(OF, operation_id="get_recording")
    def get_recording(request: Request, interview_id: InterviewId) -> SoundShown:
        """Answer where an interview's sound is, and how far what comes in has come."""
        database, member = room.study_of(request)
        return _shown(database, member, interview_id, works)

    @router.post(OF + "/uploads/{upload_id}/finish", operation_id="finish_upload")
    def finish_upload(
        request: Request,
        interview_id: InterviewId,
        upload_id: RecordingUploadId,
        body: FinishSent,
    ) -> SoundShown:
        """Have a whole file examined and attached; ask again how far it is."""
        # Here, since its library would slow every start of the program.
        from counterpoint.interview.recording.taking import (  # noqa: PLC0415
            Work,
            begin_taking,
            take_in,
        )

        database, member = room.study_of(request)
        work = Work(database, member, interview_id, upload_id, as_it_is=body.as_it_is)
        begin_taking(work)
        works.start(upload_id, lambda tell: take_in(work, tell))
        return _shown(database, member, interview_id, works)


def _going_out(router: APIRouter, room: Room) -> None:
    @router.get(
        OF + "/parts/{part_id}/sound",
        operation_id="get_sound",
        response_class=Response,
        responses={206: {"description": "A range of the bytes"}},
    )
    def get_sound(
        request: Request, interview_id: InterviewId, part_id: RecordingPartId
    ) -> Response:
        """Give a part as a browser plays it, or the range of it that is asked for."""
        database, member = room.study_of(request)
        with database.read(member) as tx:
            found = report.find_sound(tx, interview_id=interview_id, part_id=part_id)
        asked = _range(request.headers.get("range"), found.size_bytes)
        if asked is None:
            unmet = {"content-range": f"bytes */{found.size_bytes}"}
            return Response(
                status_code=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, headers=unmet
            )

        def bytes_of() -> Iterator[bytes]:
            start, end = asked
            while start < end:
                until = min(end, start + READ_AHEAD_BYTES)
                with database.read(member) as tx:
                    piece = report.read_sound(
                        tx,
                        interview_id=interview_id,
                        part_id=part_id,
                        start=start,
                        end=until,
                    )
                yield piece  # outside: a player that pauses keeps no connection
                start = until

        return _answer(request, found, asked, bytes_of())


def _answer(
    request: Request, found: Audible, asked: tuple[int, int], content: Iterator[bytes]
) -> Response:
    start, end = asked
    headers = {"accept-ranges": "bytes", "content-length": str(end - start)}
    status = HTTPStatus.OK
    if "range" in request.headers:
        status = HTTPStatus.PARTIAL_CONTENT
        headers["content-range"] = f"bytes {start}-{end - 1}/{found.size_bytes}"
    return StreamingResponse(
        content, status, headers=headers, media_type=found.media_type
    )


def _range(header: str | None, size: int) -> tuple[int, int] | None:
    """Read what a browser asks for: from where to before where.

    Several ranges at once, which players do not ask for, are answered with the
    whole; what lies after the end, with None.
    """
    match = RANGE.match((header or "").strip())
    if match is None or match.group() == "bytes=-":
        return 0, size
    first, last = match.groups()
    if not first:
        return max(0, size - int(last)), size
    start = int(first)
    end = min(size, int(last) + 1) if last else size
    return (start, end) if start < end else None


def _shown(
    database: Database, member: MemberId, interview_id: InterviewId, works: Works
) -> SoundShown:
    with database.read(member) as tx:
        found = report.show_recording(tx, interview_id=interview_id)
    progress = {RecordingUploadId(id_): n for id_, n in works.progress().items()}
    return SoundShown.of(found, progress)
