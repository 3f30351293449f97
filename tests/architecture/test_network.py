"""No test reaches another machine."""

import contextlib
import socket

import pytest

from tests.loopback import ElsewhereError, is_here


def test_another_machine_is_refused_by_name(network_attempts: list[str]) -> None:
    with pytest.raises(ElsewhereError):
        socket.getaddrinfo("archive.example", 443)
    assert network_attempts == ["socket.getaddrinfo archive.example"]
    network_attempts.clear()


def test_another_machine_is_refused_by_address(network_attempts: list[str]) -> None:
    with socket.socket() as line, pytest.raises(ElsewhereError):
        line.connect(("192.0.2.1", 443))
    network_attempts.clear()


def test_a_caught_refusal_is_still_noted(network_attempts: list[str]) -> None:
    with contextlib.suppress(Exception):
        socket.create_connection(("archive.example", 443))
    assert len(network_attempts) == 1
    network_attempts.clear()


def test_this_machine_may_be_asked() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with socket.create_connection(("localhost", port)) as line:
            assert line.getpeername()[1] == port


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("127.8.9.1", True),
        ("::1", True),
        ("/tmp/socket", True),  # noqa: S108 - only a name
        (b"\0abstract", True),
        (None, True),
        ("0.0.0.0", False),  # noqa: S104 - nothing is bound
        ("10.0.0.1", False),
        ("localhost.example", False),
    ],
)
def test_only_this_machine_counts_as_here(host: object, here: bool) -> None:  # noqa: FBT001 - a table's column
    assert is_here(host) is here
