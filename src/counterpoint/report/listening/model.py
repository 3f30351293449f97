"""What a member is told of an interview's sound, whether they may hear it or not."""

from dataclasses import dataclass

from counterpoint.interview.grant.model import Grant
from counterpoint.interview.recording.model import Recording
from counterpoint.interview.upload.model import Upload
from counterpoint.kernel.ids import OriginalId
from counterpoint.media.model import COPY, MS_PER_SECOND, PEAKS_PER_SECOND


@dataclass(frozen=True, slots=True)
class SoundOf:
    """Where an interview's sound is, and who may hear it.

    Attributes:
        recording: None while there is none; of a destroyed one what stays.
        uploads: What is still coming in.
        may_listen: Whether whoever asks may hear it.
        ask: The names of those who can let somebody listen.
        grants: Whom they let listen.
    """

    recording: Recording | None
    uploads: tuple[Upload, ...]
    may_listen: bool
    ask: tuple[str, ...]
    grants: tuple[Grant, ...]


@dataclass(frozen=True, slots=True)
class Audible:
    """The bytes of one part as a browser is given them.

    Attributes:
        id: Names them among the sealed objects.
    """

    id: OriginalId
    size_bytes: int
    media_type: str


def media_type_of(recording: Recording, place: int) -> str:
    """Give the media type in which a part is heard; a copy has its own."""
    part = recording.parts[place - 1]
    return part.media_type if part.copy is None else COPY.media_type


def outline(recording: Recording, peaks: list[bytes]) -> bytes:
    """Lay the parts' outlines one after another, each where its part begins."""
    length = -(-recording.duration_ms * PEAKS_PER_SECOND // MS_PER_SECOND)
    whole = bytearray(length)
    for part, found in zip(recording.parts, peaks, strict=True):
        at = -(-part.start_ms * PEAKS_PER_SECOND // MS_PER_SECOND)
        whole[at : at + len(found)] = found[: length - at]
    return bytes(whole)
