"""Pseudonyms beside the open vault, over HTTP."""

from fastapi import APIRouter, Request

from counterpoint.across.pseudonym import verbs as pseudonyms
from counterpoint.kernel.ids import ParticipantId
from counterpoint.web.endpoint import Shown
from counterpoint.web.openvault import OpenVaults
from counterpoint.web.room import Room
from counterpoint.web.vault.desk import writing


class RealNamesShown(Shown):
    """Whose pseudonym is somebody's real name; no name is told."""

    items: list[ParticipantId]


def pseudonyms_of(router: APIRouter, room: Room, vaults: OpenVaults) -> None:
    """Lay the route that compares pseudonyms with the vault."""

    @router.post("/vault/pseudonyms", operation_id="find_real_names")
    def find_real_names(request: Request) -> RealNamesShown:
        """Answer whose pseudonym is a name that the vault keeps."""
        with writing(room, request) as (session, tx):
            found = pseudonyms.find_real_names(tx, opened=vaults.get(session))
            return RealNamesShown(items=found)
