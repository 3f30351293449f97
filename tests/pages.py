"""What stands in a study, decrypted: every page of a file, every cell of a server.

A file is decrypted here page by page, and not by a query, so that free pages, the
search index and the write-ahead log are seen too. SQLCipher 4: AES-256 in CBC, the
last 80 bytes of a page of 4096 are 16 of initialisation and 64 of authentication.
"""

import io
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from pypdf import PdfReader
from sqlalchemy import inspect

from counterpoint.storage.database import Database
from counterpoint.storage.keys import FileKey, file_key
from counterpoint.storage.place import FilePlace, ServerPlace
from tests import studies
from tests.journey.planted import written_forms

PAGE, SALT, IV, RESERVED = 4096, 16, 16, 80
LOG_HEAD, FRAME_HEAD = 32, 24


def content_of(database: Database) -> bytes:
    """Give all that stands in an open study, in whatever order."""
    if isinstance(database.place, FilePlace):
        return file_content(database.place.path)
    return b"\n".join(_cells(database))


def file_content(path: Path) -> bytes:
    """Give every page of a study file and of its log, decrypted."""
    key = file_key(path, studies.PASSPHRASE)
    return b"".join(_pages(path, key))


def _pages(path: Path, key: FileKey) -> Iterator[bytes]:
    content = path.read_bytes()
    assert len(content) % PAGE == 0
    for at in range(0, len(content), PAGE):
        yield _plain(content[at : at + PAGE], key, SALT if at == 0 else 0)
    log = path.with_name(path.name + "-wal")
    frames = log.read_bytes()[LOG_HEAD:] if log.exists() else b""
    for at in range(0, len(frames), FRAME_HEAD + PAGE):
        (number,) = struct.unpack(">I", frames[at : at + 4])
        page = frames[at + FRAME_HEAD : at + FRAME_HEAD + PAGE]
        if len(page) == PAGE and any(page):
            yield _plain(page, key, SALT if number == 1 else 0)


def _plain(page: bytes, key: FileKey, after: int) -> bytes:
    end = PAGE - RESERVED
    cipher = Cipher(algorithms.AES(key.raw), modes.CBC(page[end : end + IV]))
    reading = cipher.decryptor()
    return reading.update(page[after:end]) + reading.finalize()


def _cells(database: Database) -> Iterator[bytes]:
    assert isinstance(database.place, ServerPlace)
    with database.raw_connection() as connection, connection.begin():
        names = inspect(connection).get_table_names(schema=database.place.schema)
        assert "history" in names
        for name in names:
            found = connection.exec_driver_sql(f'SELECT * FROM "{name}"')  # noqa: S608
            for row in found:
                for value in row:
                    is_bytes = isinstance(value, bytes | memoryview)
                    yield bytes(value) if is_bytes else str(value).encode()


def unpacked(content: bytes) -> bytes:
    """Give a file with everything that is compressed in it laid open."""
    if content.startswith(b"%PDF"):
        read = PdfReader(io.BytesIO(content))
        said = "\n".join(page.extract_text() for page in read.pages)
        return content + said.encode() + str(read.metadata).encode()
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return content + b"\n".join(parts.read(name) for name in parts.namelist())


def found_in(content: bytes, words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Say which words stand somewhere, and written how; case does not count."""
    lowered = content.lower()
    return [
        (word, written)
        for word in words
        for written, form in written_forms(word)
        if form in (content if written.startswith("base64") else lowered)
    ]
