"""The API's description is kept, since the page's types are made from it."""

from pathlib import Path

from tests import described

KEPT = Path(__file__).resolve().parents[1] / "contract" / "openapi.json"


def test_the_kept_description_is_the_present_one() -> None:
    again = "run: python -m counterpoint.web.describe > tests/contract/openapi.json"
    assert KEPT.read_text("utf-8") == described.written(), again
