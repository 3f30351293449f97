"""How the server listens."""

import socket
import ssl

from counterpoint.web.opening import CIPHERS, HOST, listening_at


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


def test_tls_of_a_server_begins_at_1_2_with_authenticated_ciphers_alone() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)  # as uvicorn makes it
    context.set_ciphers(CIPHERS)
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    names = {each["name"] for each in context.get_ciphers()}
    assert names
    assert all("GCM" in name or "CHACHA20" in name for name in names)
    older = {name for name in names if not name.startswith("TLS_")}
    assert all(name.startswith("ECDHE-") for name in older)
