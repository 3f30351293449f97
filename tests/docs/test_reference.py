"""The pages of the reference say what the product is now."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

REFERENCE = Path(__file__).resolve().parents[2] / "docs" / "reference"
NAMES = ("command.md", "api.md", "errors.md", "events.md", "tables.md", "rights.md")


@pytest.fixture(scope="module")
def make() -> ModuleType:
    """Load the script that writes the pages."""
    spec = importlib.util.spec_from_file_location("make", REFERENCE / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_page_is_made_and_tried(make: ModuleType) -> None:
    assert set(make.PAGES) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_says_what_is_now(make: ModuleType, name: str) -> None:
    kept = (REFERENCE / name).read_text("utf-8")
    assert kept == make.PAGES[name](), "run: python docs/reference/make.py"


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_readable_and_its_links_lead_somewhere(name: str) -> None:
    text = (REFERENCE / name).read_text("utf-8")
    heads = {
        re.sub(r"[^\w -]", "", head).strip().replace(" ", "-").lower()
        for head in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= heads
    for link in re.findall(r"\]\(([\w./-]+\.md)\)", text):
        assert (REFERENCE / link).is_file()
    assert not re.search(r"<class|object at 0x|NotImplemented", text)
