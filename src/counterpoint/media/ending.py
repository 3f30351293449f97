"""Whether a file ends where its own form says that it should.

FFmpeg reads what is there and says nothing of what is missing: a wav, mp3 or ogg
that was cut off while it was copied would pass for a shorter interview.
"""

from typing import Protocol

RIFF_HEAD_BYTES = 12
CHUNK_HEAD_BYTES = 8
MOST_CHUNKS = 64
UNKNOWN_SIZES = frozenset({0, 0xFFFFFFFF})  # recorders that never learned their length
OGG_PAGE = b"OggS"
OGG_HEAD_BYTES = 27
OGG_TAIL_BYTES = 70_000  # a page has at most 65,307
MP3_HEAD_BYTES = 16_384
XING_HAS_BYTES = 0b10
XING_HAS_FRAMES = 0b01


class Seekable(Protocol):
    """Something that can be read and sought."""

    def read(self, size: int = -1, /) -> bytes | None:
        """Read on."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to another place, and give it."""
        ...


def is_cut_off(file: Seekable, container: str) -> bool:
    """Whether bytes are missing at the end, for kinds of files that can tell.

    Args:
        file: The whole file.
        container: Its kind: "wav", "mp3", "ogg"; of others nothing is said.
    """
    size = file.seek(0, 2)
    looks = {"wav": _is_wav_cut_off, "mp3": _is_mp3_cut_off, "ogg": _is_ogg_cut_off}
    look = looks.get(container)
    return look(file, size) if look else False


def _is_wav_cut_off(file: Seekable, size: int) -> bool:
    at = RIFF_HEAD_BYTES
    for _ in range(MOST_CHUNKS):
        file.seek(at)
        head = file.read(CHUNK_HEAD_BYTES) or b""
        if len(head) < CHUNK_HEAD_BYTES:
            return False
        length = int.from_bytes(head[4:], "little")
        if head[:4] == b"data":
            return length not in UNKNOWN_SIZES and at + CHUNK_HEAD_BYTES + length > size
        at += CHUNK_HEAD_BYTES + length + length % 2
    return False


def _is_mp3_cut_off(file: Seekable, size: int) -> bool:
    """Compare with the table that most encoders write into the first frame."""
    file.seek(0)
    head = file.read(MP3_HEAD_BYTES) or b""
    at = max(head.find(b"Xing"), head.find(b"Info"))
    if at < 0:
        return False
    flags = int.from_bytes(head[at + 4 : at + 8], "big")
    if not flags & XING_HAS_BYTES:
        return False
    place = at + 8 + (4 if flags & XING_HAS_FRAMES else 0)
    said = int.from_bytes(head[place : place + 4], "big")
    frame_start = max(head.rfind(b"\xff\xfb", 0, at), head.rfind(b"\xff\xf3", 0, at), 0)
    return said > size - frame_start


def _is_ogg_cut_off(file: Seekable, size: int) -> bool:
    """See whether the last page is whole."""
    file.seek(max(0, size - OGG_TAIL_BYTES))
    tail = file.read(OGG_TAIL_BYTES) or b""
    at = tail.rfind(OGG_PAGE)
    if at < 0:
        return True
    page = tail[at:]
    if len(page) < OGG_HEAD_BYTES or len(page) < OGG_HEAD_BYTES + page[26]:
        return True
    lengths = page[OGG_HEAD_BYTES : OGG_HEAD_BYTES + page[26]]
    return len(page) < OGG_HEAD_BYTES + len(lengths) + sum(lengths)
