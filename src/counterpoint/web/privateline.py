"""A line to a socket in a folder, which is read on when nothing more can be sent.

The streams of asyncio give up both ways as soon as one fails, and with them an answer
that came already: a server that refuses a large body answers and hangs up.
"""

import asyncio
import socket
import ssl
from pathlib import Path
from types import TracebackType
from typing import Self

PIECE_BYTES = 65_536


class PrivateLine:
    """A connection, to be used as a context; one reads while another sends."""

    def __init__(self, path: Path, tls: ssl.SSLContext | None) -> None:
        """Name the other end.

        Args:
            path: Of its socket.
            tls: How to speak, if TLS is spoken there.
        """
        self._path = path
        self._wire = socket.socket(socket.AF_UNIX)
        self._coming, self._going = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = None
        if tls is not None:
            self._tls = tls.wrap_bio(
                self._coming, self._going, server_hostname="localhost"
            )

    async def __aenter__(self) -> Self:
        """Connect.

        Raises:
            OSError: Nobody listens, or not by TLS.
        """
        try:
            self._wire.settimeout(0)
            await asyncio.get_running_loop().sock_connect(self._wire, str(self._path))
            if self._tls is not None:
                await self._shake_hands(self._tls)
        except BaseException:
            self._wire.close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        """Hang up."""
        self._wire.close()

    async def send(self, piece: bytes) -> None:
        """Send, and wait until it was taken.

        Raises:
            ConnectionError: The other end takes nothing more.
        """
        if self._tls is None:
            await asyncio.get_running_loop().sock_sendall(self._wire, piece)
        elif piece:
            self._tls.write(piece)
            await self._send_made()

    async def receive(self) -> bytes:
        """Give what came; nothing once the other end has hung up."""
        if self._tls is None:
            return await self._take()
        while True:
            try:
                return self._tls.read(PIECE_BYTES)
            except ssl.SSLWantReadError:
                self._put(await self._take())
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    async def _shake_hands(self, tls: ssl.SSLObject) -> None:
        while True:
            try:
                tls.do_handshake()
            except ssl.SSLWantReadError:
                await self._send_made()
                self._put(await self._take())
            else:
                await self._send_made()
                return

    async def _send_made(self) -> None:
        """Send what TLS made of it, if anything."""
        made = self._going.read()
        await asyncio.get_running_loop().sock_sendall(self._wire, made)

    async def _take(self) -> bytes:
        return await asyncio.get_running_loop().sock_recv(self._wire, PIECE_BYTES)

    def _put(self, came: bytes) -> None:
        if came:
            self._coming.write(came)
        else:
            self._coming.write_eof()
