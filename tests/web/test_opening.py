"""How the server listens."""

import socket

from counterpoint.web.opening import HOST, listening_at


def test_every_connection_sends_at_once_what_it_has() -> None:
    with listening_at(0) as listening:
        port = listening.getsockname()[1]
        with socket.create_connection((HOST, port)):
            connection, _ = listening.accept()
            with connection:
                option = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    assert option != 0


def test_only_this_machine_reaches_the_server() -> None:
    with listening_at(0) as listening:
        assert listening.getsockname()[0] == HOST == "127.0.0.1"
