"""A line to a server on this machine: one kept connection, its cookies, its words.

Plain ``http.client``, for what the asking side costs is in every figure.
"""

import http.client
import json
import time
from collections.abc import Mapping
from http import HTTPStatus
from http.cookies import SimpleCookie
from typing import Any

LONGEST_WAIT_S = 300
QUIET_S = 2


class Line:
    """Asks a server, and keeps what it is told to keep.

    Attributes:
        cookies: Those the server gave, sent back with each request.
        headers: What goes with each request besides.
    """

    def __init__(self, port: int) -> None:
        self.cookies: dict[str, str] = {}
        self.headers: dict[str, str] = {}
        self._used = time.monotonic()
        self._connection = http.client.HTTPConnection(
            "127.0.0.1", port, timeout=LONGEST_WAIT_S
        )

    def renew(self) -> None:
        """Connect anew if it was quiet; servers then drop the connection."""
        if time.monotonic() - self._used > QUIET_S:
            self._connection.close()
            self._connection.connect()

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Send a request and give the answer's bytes.

        Raises:
            RuntimeError: The server refused.
        """
        sent = {**self.headers, **(headers or {})}
        if self.cookies:
            pairs = (f"{name}={value}" for name, value in self.cookies.items())
            sent["Cookie"] = "; ".join(pairs)
        self._connection.request(method, path, body, sent)
        answer = self._connection.getresponse()
        content = answer.read()
        self._used = time.monotonic()
        for given in answer.headers.get_all("Set-Cookie", ()):
            for name, morsel in SimpleCookie(given).items():
                self.cookies[name] = morsel.value
        if answer.status >= HTTPStatus.BAD_REQUEST:
            msg = f"{method} {path}: {answer.status} {content[:300]!r}"
            raise RuntimeError(msg)
        return content

    def get(self, path: str) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Ask for JSON."""
        return json.loads(self.ask("GET", path))

    def post(self, path: str, body: object) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Send JSON, and give the JSON that comes back."""
        sent = json.dumps(body).encode()
        told = self.ask("POST", path, sent, {"Content-Type": "application/json"})
        return json.loads(told)
