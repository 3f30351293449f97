"""Sound made for tests: tones of a known length, in any container."""

from array import array
from collections.abc import Iterable
from io import BytesIO
from math import pi, sin
from typing import cast

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from counterpoint.media.copying import Piece

RATE_HZ = 16_000
FRAME = 1_600

# How a file of each kind is made: its form, its codec.
KINDS = {
    "wav": ("wav", "pcm_s16le"),
    "aiff": ("aiff", "pcm_s16be"),
    "mp3": ("mp3", "libmp3lame"),
    "m4a": ("ipod", "aac"),
    "opus": ("ogg", "libopus"),
    "flac": ("flac", "flac"),
    "webm": ("webm", "libopus"),
}


def tone(seconds: float, *, silent_from: float = 1e9) -> bytes:
    """Make the samples of a tone: one channel, 16 bits, 16 kHz."""
    count = int(seconds * RATE_HZ)
    period = [int(16_000 * sin(2 * pi * n / 40)) for n in range(40)]
    loud = min(count, int(silent_from * RATE_HZ))
    samples = array("h", (period * (loud // 40 + 1))[:loud])
    samples.extend([0] * (count - loud))
    return samples.tobytes()


def sound(kind: str, seconds: float = 3.0, *, silent_from: float = 1e9) -> bytes:
    """Make a file of sound."""
    return written(*KINDS[kind], tone(seconds, silent_from=silent_from))


def written(
    form: str,
    codec: str,
    samples: bytes,
    *,
    film: str = "",
    options: dict[str, str] | None = None,
) -> bytes:
    """Write samples into a file, beside a grey film if a codec for one is named."""
    file = BytesIO()
    with av.open(file, "w", format=form) as out:
        picture = None
        if film:
            picture = cast("VideoStream", out.add_stream(film, rate=10))
            picture.width = picture.height = 64
            picture.pix_fmt = "yuv420p"
        rate = 48_000 if codec == "libopus" else RATE_HZ
        made_so = out.add_stream(codec, rate=rate, options=options, layout="mono")
        stream = cast("AudioStream", made_so)
        if picture is not None:
            for number in range(20):
                grey = VideoFrame(64, 64, "yuv420p")
                grey.pts = number
                out.mux(picture.encode(grey))
            out.mux(picture.encode(None))
        wanted = stream.codec_context.format
        resampler = AudioResampler(
            format=wanted, layout="mono", rate=rate, frame_size=stream.frame_size or 0
        )
        for frame in _frames(samples):
            for made in resampler.resample(frame):
                out.mux(stream.encode(made))
        for made in resampler.resample(None):
            out.mux(stream.encode(made))
        out.mux(stream.encode(None))
    return file.getvalue()


def laid(pieces: Iterable[Piece]) -> bytes:
    """Put the pieces of a copy together; each lies within it or at its end."""
    whole = bytearray()
    for at, piece in pieces:
        assert at <= len(whole)
        whole[at : at + len(piece)] = piece
    return bytes(whole)


def _frames(samples: bytes) -> Iterable[AudioFrame]:
    for start in range(0, len(samples), FRAME * 2):
        part = samples[start : start + FRAME * 2]
        frame = AudioFrame(format="s16", layout="mono", samples=len(part) // 2)
        frame.sample_rate = RATE_HZ
        frame.planes[0].update(part.ljust(frame.planes[0].buffer_size, b"\0"))
        yield frame
