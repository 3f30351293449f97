"""The command that lets an engine on this machine listen."""

import json
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from counterpoint.cli.main import counterpoint
from counterpoint.interview.recording.taking import attach_file
from counterpoint.kernel.ids import InterviewId
from counterpoint.study.ethics import verbs as ethics
from counterpoint.working.cluster import Cluster
from tests import studies
from tests.interview.recorded import begun
from tests.working import certificates

pytest.importorskip("pocketsphinx", reason="the extra `speech-small` is not installed")
pytestmark = pytest.mark.shared

Spoken = tuple[str, InterviewId]


@contextmanager
def _thread(_cluster: Cluster | None) -> Iterator[Executor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


@pytest.fixture
def spoken(tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch) -> Spoken:
    """A study with five seconds of real speech, whose board named the engine."""
    monkeypatch.setattr("counterpoint.cli.transcribing.workers", _thread)
    template, ada = studies.begun_file(tmp_path)
    folder = tmp_path / "copy"
    folder.mkdir()
    opened = studies.copy_of(template, folder)
    try:
        id_ = begun(opened, ada)
        sound = (shared / "data/audio/mfa-corpus/61-70968-0000.flac").read_bytes()
        attach_file(opened, ada, id_, BytesIO(sound))
        with opened.write(ada) as tx:
            (first, *_) = ethics.list_ethics(tx)
            ethics.correct_ethics(tx, ethics_id=first.id, scope="PocketSphinx")
    finally:
        opened.close()
    return str(folder / "test.study"), id_


def _run(*words: str) -> Result:
    given = {"COUNTERPOINT_KEY": studies.PASSPHRASE}
    return CliRunner().invoke(counterpoint, ["transcribe", *words], env=given)


def test_a_recording_is_written_down_and_what_is_missing_is_told(
    spoken: Spoken,
) -> None:
    path, id_ = spoken
    done = _run(path, id_, "--engine", "pocketsphinx", "--json")
    assert done.exit_code == 0, done.output
    [draft] = json.loads(done.stdout)["drafts"]
    assert (draft["state"], draft["engine"], draft["model"]) == (
        "done",
        "pocketsphinx",
        "en-us",
    )
    assert draft["segments"] > 0
    assert f"{id_}: 100 %" in done.stderr
    assert "wizard" not in done.output
    again = _run(path, id_, "--engine", "pocketsphinx")
    assert again.exit_code == 4
    assert "throw it away" in again.stderr


def test_sound_goes_to_no_cluster_that_no_approval_names(
    spoken: Spoken, tmp_path: Path
) -> None:
    path, id_ = spoken
    lab = certificates.cluster_in(tmp_path, "tls://192.0.2.1:8786")
    told = _run(path, id_, "--engine", "pocketsphinx", "--cluster", str(lab))
    assert told.exit_code != 0
    assert "No ethics approval names Lab cluster" in told.stderr


def test_without_a_choice_it_tells_what_there_is_and_what_could_be_fetched(
    spoken: Spoken,
) -> None:
    told = _run(spoken[0])
    assert told.exit_code == 0
    assert "pocketsphinx (BSD-2-Clause): installed\n  has en-us" in told.stdout
    assert "kb-whisper-small: Swedish, about 490 MB, Apache-2.0" in told.stdout
    listed = json.loads(_run(spoken[0], "--json").stdout)
    assert [each["engine"] for each in listed["engines"]] == ["whisper", "pocketsphinx"]
