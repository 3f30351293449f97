"""Letting a machine listen, over HTTP: begun at once, done beside the requests.

How far it is, is read from the study itself; when the server ends, what was heard
is kept, and the draft can be gone on with.
"""

from collections.abc import Callable

from fastapi import APIRouter, Request

from counterpoint import report
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.report.machine.listening import (
    Listening,
    begin,
    go_on,
    scopes_of,
)
from counterpoint.report.machine.model import NoMachineDraftError
from counterpoint.storage.database import Database
from counterpoint.web.api.machine import MachineSent, MachineShown
from counterpoint.web.room import Room
from counterpoint.web.shelf import api_router
from counterpoint.web.work import Works
from counterpoint.working.cluster import cluster_within
from counterpoint.working.place import workers


def speech(room: Room, works: Works | None = None) -> APIRouter:
    """Make the routes of drafts by machine."""
    router, working = api_router(), works or Works()
    of = "/interviews/{interview_id}/machine-draft"

    @router.get(of, operation_id="get_machine_draft")
    def get_machine_draft(request: Request, interview_id: InterviewId) -> MachineShown:
        """Answer what the machine heard so far, and what it lacks."""
        database, member = room.study_of(request)
        return _shown(database, member, interview_id, working)

    @router.post(of, operation_id="begin_machine_draft")
    def begin_machine_draft(
        request: Request, interview_id: InterviewId, body: MachineSent
    ) -> MachineShown:
        """Let an engine begin, or go on with what it began."""
        database, member = room.study_of(request)
        if _name(interview_id) in working.progress():
            return _shown(database, member, interview_id, working)
        work = Listening(database, member, interview_id)
        begin(work, engine=body.engine, model=body.model, language=body.language)

        def listen(tell: Callable[[int], None]) -> None:
            # The page's members chose no machines, so the approval alone decides.
            with workers(cluster_within(scopes_of(database, member))) as executor:
                go_on(work, executor, tell)

        working.start(_name(interview_id), listen)
        return _shown(database, member, interview_id, working)

    @router.post(of + "/stop", operation_id="stop_machine_draft")
    def stop_machine_draft(request: Request, interview_id: InterviewId) -> MachineShown:
        """Stop; what was heard is kept."""
        database, member = room.study_of(request)
        with database.write(member) as tx:
            report.stop_machine_draft(tx, interview_id=interview_id)
        return _shown(database, member, interview_id, working)

    return router


def _name(interview_id: InterviewId) -> str:
    return f"machine {interview_id}"


def _shown(
    database: Database, member: MemberId, interview_id: InterviewId, works: Works
) -> MachineShown:
    is_working = _name(interview_id) in works.progress()
    try:
        with database.read(member) as tx:
            heard = report.show_machine_draft(tx, interview_id=interview_id)
    except NoMachineDraftError:
        return MachineShown.of(None, working=is_working)
    return MachineShown.of(heard, working=is_working)
