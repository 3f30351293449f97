"""The vault over HTTP: its keys, what is put in, what is read with an open key.

A secret is sent once, in a body; the key it opens lives in the server's memory
beside the session. No identity stands in an address, a title or a log.
"""

from fastapi import APIRouter

from counterpoint.web.openvault import OpenVaults
from counterpoint.web.room import Room
from counterpoint.web.shelf import api_router
from counterpoint.web.vault.identities import identities
from counterpoint.web.vault.keys import keys
from counterpoint.web.vault.pseudonyms import pseudonyms_of
from counterpoint.web.vault.replacements import replacements


def vault(room: Room) -> APIRouter:
    """Make the routes of the vault."""
    router = api_router()
    vaults = OpenVaults(room.sessions.is_seated)
    room.at_close(vaults.forget_all)
    keys(router, room, vaults)
    identities(router, room, vaults)
    replacements(router, room, vaults)
    pseudonyms_of(router, room, vaults)
    return router
