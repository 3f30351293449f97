"""Nothing in a test may ask for another machine than this one.

Python tells this module's hook of every name looked up and every connection made.
What leads elsewhere is refused, and noted, since the code under test may catch the
refusal; ``tests/conftest.py`` fails the test that did it.

PostgreSQL's own library connects without Python and is not seen here.
"""

import ipaddress
import sys
from typing import Any

attempts: list[str] = []
"""What was refused since the list was last cleared."""


class ElsewhereError(RuntimeError):
    """A test tried to reach another machine."""


def is_here(host: object) -> bool:
    """Tell whether a host, or the path of a local socket, is this machine.

    Args:
        host: What was given to ``socket``: a name, an address, a path, or nothing.
    """
    if isinstance(host, bytes):
        host = host.decode("utf-8", "replace")
    if host is None or not isinstance(host, str):
        return host is None
    if host in {"", "localhost"} or host.startswith(("/", "\0")):
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse_elsewhere(event: str, given: tuple[Any, ...]) -> None:
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = given[1]
        host = address[0] if isinstance(address, tuple) else address
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = given[0]
    else:
        return
    if not is_here(host):
        attempts.append(f"{event} {host}")
        msg = f"A test may not reach {host!r}: use a server on localhost."
        raise ElsewhereError(msg)


def guard() -> None:
    """Refuse other machines from now on; Python cannot take this back."""
    sys.addaudithook(_refuse_elsewhere)
