"""Copies of sound: one that browsers play, and one without the film beside it.

What is written goes, piece by piece, to whoever asks for it: nothing is laid on a
disk, and no whole copy lies in memory.
"""

from collections.abc import Iterator
from typing import Any, cast

import av
from av.audio.resampler import AudioResampler
from av.container import OutputContainer

from counterpoint.media.reading import Readable, opened

OPUS_HZ = 48_000
BITS_A_CHANNEL = 48_000
MOST_CHANNELS = 2
PIECE_BYTES = 1024 * 1024
REMUXED = {"mp4": "mp4", "webm": "webm"}

Piece = tuple[int, bytes]
"""Where in the copy, and what. A piece may lie over one that came before."""


def played(file: Readable) -> Iterator[Piece]:
    """Give a copy that every current browser plays, of one or two channels.

    Raises:
        NotSoundError: It is no sound.
    """
    spool = _Spool()
    with opened(file) as sound, _writing(spool, "ogg") as out:
        layout = "mono" if sound.make.channels == 1 else "stereo"
        stream = out.add_stream("libopus", rate=OPUS_HZ, layout=layout)
        channels = min(sound.make.channels, MOST_CHANNELS)
        stream.bit_rate = BITS_A_CHANNEL * channels
        resampler = AudioResampler(format="s16", layout=layout, rate=OPUS_HZ)
        for frame in sound.frames():
            frame.pts = None
            for made in resampler.resample(frame):
                out.mux(stream.encode(made))
            yield from spool.drained(PIECE_BYTES)
        for made in resampler.resample(None):
            out.mux(stream.encode(made))
        out.mux(stream.encode(None))
    yield from spool.drained()


def without_film(file: Readable) -> Iterator[Piece]:
    """Give the sound of a film as it is, in a file of the same kind.

    Sound that such a file cannot hold is written anew, as ``played`` does.

    Raises:
        NotSoundError: There is no sound beside the film.
    """
    with opened(file) as sound:
        make = sound.make
    if make.container not in REMUXED or not make.is_playable:
        yield from played(file)
        return
    spool = _Spool()
    with (
        opened(file) as sound,
        _writing(spool, REMUXED[make.container]) as out,
    ):
        stream = out.add_stream_from_template(sound.stream)
        for packet in sound.container.demux(sound.stream):
            if packet.dts is None:
                continue  # what ends the stream
            packet.stream = stream
            out.mux(packet)
            yield from spool.drained(PIECE_BYTES)
    yield from spool.drained()


def _writing(spool: "_Spool", form: str) -> OutputContainer:
    return av.open(cast("Any", spool), mode="w", format=form)


class _Spool:
    """Takes what a muxer writes, and the few bytes that it mends afterwards."""

    def __init__(self) -> None:
        self._pieces: list[tuple[int, bytearray]] = []
        self._at = 0
        self._end = 0
        self._waiting = 0

    def write(self, data: bytes) -> int:
        """Take what is written where it stands."""
        if self._pieces:
            start, last = self._pieces[-1]
            if start + len(last) == self._at:
                last += data
                return self._moved(len(data))
        self._pieces.append((self._at, bytearray(data)))
        return self._moved(len(data))

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to another place."""
        self._at = offset + (0, self._at, self._end)[whence]
        return self._at

    def tell(self) -> int:
        """Say where it stands."""
        return self._at

    def drained(self, at_least: int = 0) -> Iterator[Piece]:
        """Give what is waiting, in the order of writing, once there is enough."""
        if self._waiting < at_least:
            return
        pieces, self._pieces, self._waiting = self._pieces, [], 0
        for start, data in pieces:
            yield start, bytes(data)

    def _moved(self, length: int) -> int:
        self._at += length
        self._end = max(self._end, self._at)
        self._waiting += length
        return length
