"""Carrying withdrawals out over HTTP: work on the study as a whole."""

from collections.abc import Mapping

from fastapi import APIRouter, Request

from counterpoint.across.withdrawal import carrying
from counterpoint.kernel.ids import ParticipantId
from counterpoint.web.api.withdrawal import WithdrawalRequestSent, WithdrawalShown
from counterpoint.web.room import Room
from counterpoint.web.shelf import api_router


class WithdrawalSent(WithdrawalRequestSent):
    """What is taken back, and why some stretches in team text may stay."""

    keep: Mapping[str, str] = {}


def withdrawing(room: Room) -> APIRouter:
    """Make the routes that carry a withdrawal out and clear its traces away."""
    router = api_router()

    @router.post(
        "/participants/{participant_id}/withdrawal", operation_id="post_withdrawal"
    )
    def post_withdrawal(
        request: Request, participant_id: ParticipantId, body: WithdrawalSent
    ) -> WithdrawalShown:
        """Carry a withdrawal out in all stages. It cannot be undone."""
        database, member = room.study_of(request)
        done = carrying.withdraw(
            database, member, participant_id=participant_id, **body.model_dump()
        )
        return WithdrawalShown.of(done)

    @router.post(
        "/withdrawals/{withdrawal_id}/clear", operation_id="post_withdrawal_clear"
    )
    def post_withdrawal_clear(request: Request, withdrawal_id: str) -> WithdrawalShown:
        """Clear the last traces away from free space and the log."""
        database, member = room.study_of(request)
        return WithdrawalShown.of(carrying.clear(database, member, withdrawal_id))

    return router
