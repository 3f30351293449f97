"""What is known of a piece of sound; nothing here reads any."""

from collections.abc import Mapping
from dataclasses import dataclass

from counterpoint.kernel.errors import InputError

PEAKS_PER_SECOND = 10
LOUDEST_PEAK = 255
MS_PER_SECOND = 1000

WAV_CODECS = frozenset({"pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le"})
PLAYABLE: Mapping[str, tuple[str, frozenset[str]]] = {
    "wav": ("audio/wav", WAV_CODECS),
    "mp3": ("audio/mpeg", frozenset({"mp3", "mp3float"})),
    "flac": ("audio/flac", frozenset({"flac"})),
    "ogg": ("audio/ogg", frozenset({"opus", "libopus", "vorbis", "libvorbis"})),
    "mp4": ("audio/mp4", frozenset({"aac"})),
    "webm": ("audio/webm", frozenset({"opus", "libopus", "vorbis", "libvorbis"})),
}
"""By container: its media type, and the codecs that every current browser plays."""

OTHER_TYPES: Mapping[str, str] = {"aiff": "audio/aiff", "aac": "audio/aac"}
SHORT_NAMES: Mapping[str, str] = {
    "mov,mp4,m4a,3gp,3g2,mj2": "mp4",
    "matroska,webm": "webm",
    "w64": "wav64",
}


class NotSoundError(InputError):
    """The file holds no sound that can be read."""


class DamagedSoundError(InputError):
    """The file is sound, but breaks off or cannot be read in places."""


@dataclass(frozen=True, slots=True)
class Make:
    """How a file of sound is made.

    Attributes:
        container: The kind of file, in one word: "wav", "mp4".
        codec: How the sound is written within it, as FFmpeg names it.
        channels: How many, from 1.
        has_picture: Whether a film lies beside the sound.
    """

    container: str
    codec: str
    channels: int
    has_picture: bool = False

    @property
    def is_playable(self) -> bool:
        """Whether every current browser plays it as it is."""
        _, codecs = PLAYABLE.get(self.container, ("", frozenset()))
        return self.codec in codecs

    @property
    def media_type(self) -> str:
        """As the web names kinds of files."""
        if self.container in PLAYABLE:
            return PLAYABLE[self.container][0]
        return OTHER_TYPES.get(self.container, "application/octet-stream")


@dataclass(frozen=True, slots=True)
class Examined:
    """What a whole reading of a file found.

    Attributes:
        duration_ms: How much sound there is, by counting samples.
        peaks: The loudest of each tenth of a second, 0 to 255.
        breaks_off_ms: Where the sound is first damaged, or ends before the file
            says it should; None for a whole file.
        is_findable: Whether a browser that goes to a moment of it hears that
            moment. In an MP3 of varying bit rate it is up to 1/256 of the length
            beside it, 28 s in two hours: the table of such a file is no finer.
    """

    make: Make
    duration_ms: int
    peaks: bytes
    breaks_off_ms: int | None = None
    is_findable: bool = True

    @property
    def needs_copy(self) -> bool:
        """Whether browsers are given a copy instead of it."""
        return not (self.make.is_playable and self.is_findable)


COPY = Make(container="ogg", codec="opus", channels=1)
"""What a playable copy is: Opus in Ogg, which every current browser plays."""


def check_whole(examined: Examined) -> None:
    """Refuse a file that breaks off.

    Raises:
        DamagedSoundError: The sentence tells at which minute.
    """
    if examined.breaks_off_ms is not None:
        msg = (
            "The file is damaged or breaks off at {time}. Copy it from the recorder"
            " again, or keep what there is of it."
        )
        raise DamagedSoundError(msg, time=clock_of(examined.breaks_off_ms))


def clock_of(ms: int) -> str:
    """Say a time in a recording: "1:02:03", "12:04"."""
    seconds = ms // MS_PER_SECOND
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
