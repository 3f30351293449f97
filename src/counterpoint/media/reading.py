"""Reading sound: how a file is made, its samples, and its outline.

FFmpeg's own libraries come with PyAV's wheels, so no program has to be installed.
They are given something that reads and seeks, never a path: the sound of an
interview is at no moment a plain file.
"""

from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Protocol

import av
import av.logging
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError

from counterpoint.media.ending import is_cut_off
from counterpoint.media.model import (
    LOUDEST_PEAK,
    MS_PER_SECOND,
    PEAKS_PER_SECOND,
    SHORT_NAMES,
    Examined,
    Make,
    NotSoundError,
)

OUTLINE_HZ = 8_000
SPEECH_HZ = 16_000
SAMPLES_A_PEAK = OUTLINE_HZ // PEAKS_PER_SECOND
FULL_SCALE = 32_768
LARGEST_GAP_MS = 60
MP4_HEAD_BYTES = 64
MISSING_MS = 1_000
MISSING_SHARE = 0.01

# Its messages may quote a file's tags, which name people.
av.logging.set_level(None)


class Readable(Protocol):
    """Something that can be read and sought, such as sealed bytes."""

    def read(self, size: int = -1, /) -> bytes | None:
        """Read on from where it stands."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to another place."""
        ...

    def tell(self) -> int:
        """Say where it stands."""
        ...


Progress = Callable[[int], None]
"""Is told how many milliseconds were read so far."""


@dataclass
class Sound:
    """An open file of sound, read once from its beginning.

    Attributes:
        first_break_ms: Where something could not be read, once it was met.
        packet_sizes: How many bytes the packets of an MP3 have, those read so far.
    """

    container: InputContainer
    stream: AudioStream
    make: Make
    read_ms: int = 0
    first_break_ms: int | None = None
    packet_sizes: set[int] = field(default_factory=set)
    _samples: int = 0
    _next_s: float | None = None

    def frames(self) -> Iterator[AudioFrame]:
        """Give the sound piece by piece, passing over what cannot be read."""
        packets = self.container.demux(self.stream)
        while True:
            try:
                packet = next(packets, None)
                if packet is None:
                    return
                if packet.size and self.make.container == "mp3":
                    self.packet_sizes.add(packet.size)
                frames = packet.decode()
            except FFmpegError as error:
                self._note_break()
                if isinstance(error, EOFError):
                    return
                continue
            for frame in frames:
                if isinstance(frame, AudioFrame):
                    self._note_gap(frame)
                    self._samples += frame.samples
                    self.read_ms = self._samples * MS_PER_SECOND // frame.sample_rate
                    yield frame

    def _note_gap(self, frame: AudioFrame) -> None:
        """Take time that is passed over as a break; in WebM it may be a pause."""
        if frame.time is None or self.make.container == "webm":
            return
        gap_s = 0.0 if self._next_s is None else frame.time - self._next_s
        if gap_s * MS_PER_SECOND > LARGEST_GAP_MS:
            self._note_break()
        self._next_s = frame.time + frame.samples / frame.sample_rate

    def _note_break(self) -> None:
        if self.first_break_ms is None:
            self.first_break_ms = self.read_ms


@contextmanager
def opened(file: Readable) -> Iterator[Sound]:
    """Open a file of sound at its beginning.

    Raises:
        NotSoundError: It is none, or of a kind that cannot be read.
    """
    file.seek(0)
    try:
        container = av.open(file, mode="r", metadata_errors="ignore")
    except (FFmpegError, ValueError) as error:
        raise _unreadable(file) from error
    try:
        streams = container.streams.audio
        if not streams or not streams[0].codec_context.sample_rate:
            raise _not_sound()
        streams[0].codec_context.options = {"err_detect": "crccheck"}
        yield Sound(container, streams[0], _make(container, streams[0]))
    finally:
        with suppress(FFmpegError):
            container.close()


def decoded(file: Readable, rate_hz: int = SPEECH_HZ) -> Iterator[bytes]:
    """Give the samples of a file: one channel, 16 bits, in the machine's order.

    Raises:
        NotSoundError: It is no sound.
    """
    with opened(file) as sound:
        yield from _samples(sound, rate_hz)


def examined(file: Readable, progress: Progress | None = None) -> Examined:
    """Read a file to its end: how it is made, how long it is, and its outline.

    Linear in the length, in constant memory but for the peaks: 36 kB an hour.

    Raises:
        NotSoundError: It is no sound, or there is not a moment of it.
    """
    peaks, waiting = bytearray(), array("h")
    with opened(file) as sound:
        for piece in _samples(sound, OUTLINE_HZ):
            waiting.frombytes(piece)
            whole = len(waiting) - len(waiting) % SAMPLES_A_PEAK
            peaks += _peaks(waiting[:whole])
            del waiting[:whole]
            if progress is not None:
                progress(sound.read_ms)
        peaks += _peaks(waiting)
        if not sound.read_ms:
            raise _not_sound()
        return Examined(
            make=sound.make,
            duration_ms=sound.read_ms,
            peaks=bytes(peaks),
            breaks_off_ms=_break(sound, file),
            is_findable=_is_findable(sound),
        )


def _samples(sound: Sound, rate_hz: int) -> Iterator[bytes]:
    resampler = AudioResampler(format="s16", layout="mono", rate=rate_hz)
    for frame in sound.frames():
        for made in resampler.resample(frame):
            yield bytes(made.planes[0])[: made.samples * 2]
    with suppress(FFmpegError):
        for made in resampler.resample(None):
            yield bytes(made.planes[0])[: made.samples * 2]


def _peaks(samples: "array[int]") -> bytes:
    found = bytearray()
    for start in range(0, len(samples), SAMPLES_A_PEAK):
        part = samples[start : start + SAMPLES_A_PEAK]
        highest, lowest = max(part), min(part)
        loudest = max(highest, -lowest)
        found.append(min(LOUDEST_PEAK, loudest * (LOUDEST_PEAK + 1) // FULL_SCALE))
    return bytes(found)


def _make(container: InputContainer, stream: AudioStream) -> Make:
    name = container.format.name
    films = [
        each
        for each in container.streams.video
        if each.codec_context.name not in {"mjpeg", "png", "bmp", "gif", "webp"}
    ]  # a cover in a sound file is a still picture
    return Make(
        container=SHORT_NAMES.get(name, name),
        codec=stream.codec_context.name,
        channels=stream.codec_context.channels,
        has_picture=bool(films),
    )


def _promised_ms(sound: Sound) -> int | None:
    """Give the length that the file itself states, where it states one.

    An MP3 states none in time: FFmpeg would guess one by its bit rate.
    """
    if sound.make.container == "mp3":
        return None
    stream, container = sound.stream, sound.container
    if stream.duration is not None and stream.time_base is not None:
        return int(stream.duration * stream.time_base * MS_PER_SECOND)
    if container.duration is not None:
        return container.duration * MS_PER_SECOND // av.time_base
    return None


def _is_findable(sound: Sound) -> bool:
    """Tell whether moments of it are found by reckoning from where the bytes lie."""
    if sound.make.container != "mp3" or not sound.packet_sizes:
        return True
    # At a constant rate packets differ by the one byte that evens out fractions.
    return max(sound.packet_sizes) - min(sound.packet_sizes) <= 1


def _break(sound: Sound, file: Readable) -> int | None:
    if sound.first_break_ms is not None:
        return sound.first_break_ms
    promised_ms = _promised_ms(sound)
    missing = 0 if promised_ms is None else promised_ms - sound.read_ms
    is_short = missing > max(MISSING_MS, (promised_ms or 0) * MISSING_SHARE)
    if is_short or is_cut_off(file, sound.make.container):
        return sound.read_ms
    return None


def _unreadable(file: Readable) -> NotSoundError:
    """Tell a film or m4a whose table at the end is missing from what is no sound."""
    file.seek(0)
    if b"ftyp" in (file.read(MP4_HEAD_BYTES) or b""):
        msg = (
            "This file breaks off before the table at its end, and nothing of it can"
            " be read. Copy it from the recorder again."
        )
        return NotSoundError(msg)
    return _not_sound()


def _not_sound() -> NotSoundError:
    msg = (
        "This file holds no sound that can be read. Choose the recording itself:"
        " wav, aiff, mp3, m4a, ogg, opus, flac, webm or mp4."
    )
    return NotSoundError(msg)
