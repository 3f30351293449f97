"""What sound is, how long it is, and where it breaks off."""

from io import BytesIO
from pathlib import Path

import pytest

from counterpoint.media.model import (
    DamagedSoundError,
    NotSoundError,
    check_whole,
    clock_of,
)
from counterpoint.media.reading import decoded, examined, opened
from tests.media import sounds

FILES = ["wav", "aiff", "mp3", "opus", "flac"]


def shared_sounds(shared: Path) -> list[Path]:
    """List every file of sound in the research material."""
    folders = (shared / "data" / "timed", shared / "data" / "audio")
    return sorted(
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix.removeprefix(".").lower() in {*FILES, "m4a", "ogg", "webm"}
    )


@pytest.mark.parametrize("kind", sounds.KINDS)
def test_every_kind_of_sound_is_read_to_its_end(kind: str) -> None:
    found = examined(BytesIO(sounds.sound(kind, 3.0)))
    assert abs(found.duration_ms - 3000) < 100
    assert found.breaks_off_ms is None
    assert not found.make.has_picture
    assert found.make.media_type.startswith("audio/")


@pytest.mark.parametrize("kind", sounds.KINDS)
def test_browsers_play_every_kind_but_aiff(kind: str) -> None:
    with opened(BytesIO(sounds.sound(kind, 1.0))) as sound:
        assert sound.make.is_playable == (kind != "aiff")


def test_the_outline_is_loud_where_the_sound_is_and_quiet_where_it_is_not() -> None:
    found = examined(BytesIO(sounds.sound("wav", 4.0, silent_from=2.0)))
    assert len(found.peaks) == 40
    assert min(found.peaks[:20]) > 100
    assert max(found.peaks[21:]) == 0


def test_a_film_has_sound_and_a_picture() -> None:
    film = sounds.written("mp4", "aac", sounds.tone(2.0), film="mpeg4")
    found = examined(BytesIO(film))
    assert found.make.has_picture
    assert abs(found.duration_ms - 2000) < 200


@pytest.mark.parametrize("kind", ["wav", "aiff", "flac", "opus", "webm"])
def test_a_file_that_was_cut_off_says_where(kind: str) -> None:
    whole = sounds.sound(kind, 8.0)
    found = examined(BytesIO(whole[: len(whole) // 2]))
    assert found.breaks_off_ms is not None
    assert 2000 < found.breaks_off_ms < 6000
    with pytest.raises(DamagedSoundError, match=r"breaks off at 0:0\d"):
        check_whole(found)


def test_an_mp3_that_was_cut_off_is_known_by_its_own_table() -> None:
    whole = sounds.sound("mp3", 8.0)
    found = examined(BytesIO(whole[: len(whole) // 2]))
    assert found.breaks_off_ms is not None


def test_an_m4a_without_its_end_says_so() -> None:
    whole = sounds.sound("m4a", 4.0)
    with pytest.raises(NotSoundError, match="before the table at its end"):
        examined(BytesIO(whole[: len(whole) // 2]))


@pytest.mark.parametrize("kind", ["flac", "opus", "mp3"])
def test_bytes_that_were_overwritten_are_noticed(kind: str) -> None:
    broken = bytearray(sounds.sound(kind, 8.0))
    middle = len(broken) // 2
    broken[middle : middle + 3000] = b"\x55" * 3000
    assert examined(BytesIO(bytes(broken))).breaks_off_ms is not None


@pytest.mark.parametrize(
    "content",
    [b"", b"hello " * 1000, bytes(5000), b"RIFF\0\0\0\0WAVE", b"OggS" + bytes(60)],
)
def test_what_is_no_sound_is_refused_with_what_to_choose(content: bytes) -> None:
    with pytest.raises(NotSoundError, match="wav, aiff, mp3"):
        examined(BytesIO(content))


def test_a_film_without_sound_is_refused() -> None:
    silent = sounds.written("mp4", "aac", b"", film="mpeg4")
    with pytest.raises(NotSoundError):
        examined(BytesIO(silent))


def test_samples_come_in_the_rate_that_is_asked_for() -> None:
    samples = b"".join(decoded(BytesIO(sounds.sound("flac", 2.0)), 8_000))
    assert abs(len(samples) // 2 - 16_000) < 100


def test_a_wav_that_never_learned_its_length_is_whole() -> None:
    endless = bytearray(sounds.sound("wav", 2.0))
    at = endless.index(b"data")
    endless[at + 4 : at + 8] = b"\xff\xff\xff\xff"
    assert examined(BytesIO(bytes(endless))).breaks_off_ms is None


def test_progress_grows_to_the_whole_length() -> None:
    told: list[int] = []
    found = examined(BytesIO(sounds.sound("wav", 3.0)), told.append)
    assert told == sorted(told)
    assert told[-1] == found.duration_ms


@pytest.mark.parametrize(
    ("ms", "said"),
    [(0, "0:00"), (59_999, "0:59"), (724_000, "12:04"), (3_723_000, "1:02:03")],
)
def test_a_time_is_said_as_a_clock_says_it(ms: int, said: str) -> None:
    assert clock_of(ms) == said


def test_every_shared_sound_is_read_whole(shared: Path) -> None:
    paths = shared_sounds(shared)
    assert {path.suffix for path in paths} >= {f".{kind}" for kind in FILES}
    for path in paths:
        with path.open("rb") as file:
            found = examined(file)
        assert found.breaks_off_ms is None, path.name
        assert len(found.peaks) == -(-found.duration_ms // 100), path.name
        assert max(found.peaks) > 0, path.name


def test_moments_of_an_mp3_are_found_only_at_a_constant_bit_rate() -> None:
    steady = examined(BytesIO(sounds.sound("mp3", 4.0)))
    assert (steady.is_findable, steady.needs_copy) == (True, False)
    samples = sounds.tone(4.0, silent_from=2.0)
    by_quality = {"flags": "+qscale", "global_quality": "708"}
    varying = sounds.written("mp3", "libmp3lame", samples, options=by_quality)
    found = examined(BytesIO(varying))
    assert (found.is_findable, found.needs_copy) == (False, True)


@pytest.mark.parametrize("kind", sounds.KINDS)
def test_only_aiff_of_the_usual_kinds_needs_a_copy(kind: str) -> None:
    assert examined(BytesIO(sounds.sound(kind, 1.0))).needs_copy == (kind == "aiff")
