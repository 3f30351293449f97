"""The line between a server and its database, so that it can be cut."""

import socket
import threading
from contextlib import suppress
from pathlib import Path

SOCKET = ".s.PGSQL.5432"
AT_ONCE_BYTES = 2**16


class Wire:
    """Listens in one folder, and carries what comes to the database's socket.

    Attributes:
        cuts: How many connections were cut in all.
    """

    def __init__(self, near: Path, far: Path) -> None:
        """Begin to listen.

        Args:
            near: The folder that a server is told to find its database in.
            far: The one in which the database listens.
        """
        near.mkdir(exist_ok=True)
        self.cuts = 0
        self._far = str(far / SOCKET)
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(near / SOCKET))
        self._listening.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """End all connections in the middle of whatever is said."""
        with self._lock:
            ended, self._open = self._open, set()
        for each in ended:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self.cuts += len(ended) // 2

    def close(self) -> None:
        """Listen no more."""
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.cut()

    def _accept(self) -> None:
        with suppress(OSError):  # closed
            while True:
                near, _ = self._listening.accept()
                far = socket.socket(socket.AF_UNIX)
                try:
                    far.connect(self._far)
                except OSError:
                    near.close()  # the database is away
                    far.close()
                    continue
                with self._lock:
                    self._open |= {near, far}
                for pair in ((near, far), (far, near)):
                    threading.Thread(target=self._carry, args=pair, daemon=True).start()

    def _carry(self, said: socket.socket, heard: socket.socket) -> None:
        """Carry one direction until one side is gone; then both are."""
        with suppress(OSError):
            while words := said.recv(AT_ONCE_BYTES):
                heard.sendall(words)
        with self._lock:
            self._open -= {said, heard}
        with suppress(OSError):
            heard.shutdown(socket.SHUT_RDWR)
        said.close()
