"""A recording of nine seconds for every interview."""

import pytest

from counterpoint.review import sound
from tests.review.material import SOUND_MS


@pytest.fixture
def _sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every report have a recording; the recording's own tests are elsewhere."""
    monkeypatch.setattr(sound, "duration_of", lambda _connection, _report: SOUND_MS)
