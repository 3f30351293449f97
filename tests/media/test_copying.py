"""Copies that browsers play, and sound without its film."""

import wave
from io import BytesIO
from pathlib import Path

import pytest

from counterpoint.media.copying import played, without_film
from counterpoint.media.model import COPY
from counterpoint.media.reading import examined
from tests.media import sounds


def test_a_copy_of_aiff_is_as_long_and_can_be_played() -> None:
    copy = examined(BytesIO(sounds.laid(played(BytesIO(sounds.sound("aiff", 3.0))))))
    assert copy.make == COPY
    assert copy.make.is_playable
    assert abs(copy.duration_ms - 3000) < 30


def test_two_channels_stay_apart_in_a_copy() -> None:
    with_two = BytesIO()
    with wave.open(with_two, "wb") as file:
        file.setparams((2, 2, 16_000, 0, "NONE", ""))
        one = sounds.tone(1.0)
        pairs = (one[n : n + 2] + b"\0\0" for n in range(0, len(one), 2))
        file.writeframes(b"".join(pairs))
    copy = examined(BytesIO(sounds.laid(played(with_two))))
    assert copy.make.channels == 2


@pytest.mark.parametrize(
    ("form", "codec", "film"),
    [("mp4", "aac", "mpeg4"), ("webm", "libopus", "libvpx")],
)
def test_the_picture_is_left_and_the_sound_is_not_written_anew(
    form: str, codec: str, film: str
) -> None:
    with_film = sounds.written(form, codec, sounds.tone(2.0), film=film)
    kept = examined(BytesIO(sounds.laid(without_film(BytesIO(with_film)))))
    before = examined(BytesIO(with_film))
    assert not kept.make.has_picture
    assert kept.make.container == before.make.container
    assert kept.peaks == before.peaks


def test_a_shared_aiff_gets_a_copy_that_plays(shared: Path) -> None:
    (path,) = (shared / "data" / "audio").rglob("*.aiff")
    with path.open("rb") as file:
        before = examined(file)
        copy = examined(BytesIO(sounds.laid(played(file))))
    assert not before.make.is_playable
    assert copy.make.is_playable
    assert abs(copy.duration_ms - before.duration_ms) < 30
