"""Starting the page's server on this machine, and opening the browser."""

import socket
import webbrowser
from collections.abc import Callable

import uvicorn

from counterpoint.kernel.errors import RuleError
from counterpoint.web.app import create_app
from counterpoint.web.room import Room

HOST = "127.0.0.1"
END_WITHIN_S = 2


class PortTakenError(RuleError):
    """Another program uses the port."""


def serve(
    room: Room, *, port: int = 0, browser: bool = True, tell: Callable[[str], None]
) -> None:
    """Serve a room until the person ends it, then close its study.

    Only this machine can reach the server.

    Args:
        room: With or without an open study.
        port: 0 takes any that is free.
        browser: Whether to open the page in the browser.
        tell: Is given the page's address, which opens it once.

    Raises:
        PortTakenError: Another program uses the port.
    """
    try:
        listening = listening_at(port)
    except OSError as error:
        room.close()
        msg = "Another program uses port {port}; leave --port away."
        raise PortTakenError(msg, port=port) from error
    address = address_of(room, listening.getsockname()[1])
    config = uvicorn.Config(
        create_app(room),
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=END_WITHIN_S,
    )
    tell(address)
    if browser:
        webbrowser.open(address)
    try:
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:  # uvicorn passes on what ended it
        return
    finally:
        room.close()
        listening.close()


def listening_at(port: int) -> socket.socket:
    """Listen on this machine alone; every connection sends at once what it has.

    Without that the second half of each answer waits, some 40 ms, until the browser
    says that it has the first.

    Raises:
        OSError: Another program uses the port.
    """
    listening = socket.create_server((HOST, port))
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def address_of(room: Room, port: int) -> str:
    """Make an address that opens the page once, for one browser."""
    return f"http://{HOST}:{port}/#begin={room.sessions.offer()}"
