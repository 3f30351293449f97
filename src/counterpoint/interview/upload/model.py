"""Sound on its way in, and what stops it."""

from dataclasses import dataclass
from datetime import datetime

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    OriginalId,
    RecordingUploadId,
)
from counterpoint.kernel.sentence import Said

MIB = 1024 * 1024
LARGEST_PIECE_BYTES = 8 * MIB
LARGEST_RECORDING_BYTES = 4096 * MIB


class RecordingSizeError(InputError):
    """A recording has at least a byte, and not more than is kept."""


class PieceSizeError(InputError):
    """A piece is empty, too large, or reaches past the end of its file."""


class OtherFileError(RuleError):
    """What is sent on is not the file that was begun."""


class NotWholeError(RuleError):
    """Bytes of the file are still to come."""


class NoUploadError(NotFoundError):
    """There is no such unfinished upload."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of sound that is coming in.

    Its name is not kept: people name recordings after whom they recorded.

    Attributes:
        sound: Where its bytes go, among the sealed objects.
        made: Further sealed objects, made of it while it was examined.
        size_bytes: How many there will be.
        received_bytes: How many there are.
        problem: What was found wrong with it; None so far.
    """

    id: RecordingUploadId
    interview_id: InterviewId
    sound: OriginalId
    size_bytes: int
    received_bytes: int
    begun_at: datetime
    begun_by: MemberId
    made: tuple[OriginalId, ...] = ()
    problem: Said | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all bytes are there."""
        return self.received_bytes == self.size_bytes


def check_size(size_bytes: int) -> None:
    """Refuse a file that is empty or larger than a recording may be.

    Raises:
        RecordingSizeError: The sentence names the limit.
    """
    if not 1 <= size_bytes <= LARGEST_RECORDING_BYTES:
        msg = (
            "A recording has from 1 byte to {most} GiB; divide a longer one into"
            " parts, or save it as mp3, m4a, opus or flac."
        )
        raise RecordingSizeError(msg, most=LARGEST_RECORDING_BYTES // 1024 // MIB)


def check_piece(upload: Upload, offset: int, length: int) -> None:
    """Refuse a piece that does not fit.

    Raises:
        PieceSizeError: It is empty, too large, or reaches past the end.
    """
    if not 1 <= length <= LARGEST_PIECE_BYTES:
        msg = "Send from 1 byte to {most} MiB at a time."
        raise PieceSizeError(msg, most=LARGEST_PIECE_BYTES // MIB)
    if offset < 0 or offset + length > upload.size_bytes:
        msg = "The file has {size} bytes, and this piece reaches past them."
        raise PieceSizeError(msg, size=upload.size_bytes)


def check_same(kept: bytes, sent: bytes) -> None:
    """Refuse to go on with another file than the one that was begun.

    Raises:
        OtherFileError: The bytes that both have are not the same.
    """
    if kept != sent[: len(kept)]:
        msg = (
            "This is not the file whose upload was begun. Choose that one to go on,"
            " or drop the unfinished upload."
        )
        raise OtherFileError(msg)


def check_whole(upload: Upload) -> None:
    """Refuse to take in a file of which bytes are missing.

    Raises:
        NotWholeError: The sentence says how many there are.
    """
    if not upload.is_whole:
        msg = "{received} of {size} bytes have arrived; send the rest first."
        raise NotWholeError(msg, received=upload.received_bytes, size=upload.size_bytes)
