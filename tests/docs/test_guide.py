"""Every example in the guide is run, in the order in which one reads it."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from counterpoint.cli.main import counterpoint
from tests import studies

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
BLOCK = re.compile(
    r"^```(console|text file=(\S+))\n(.*?)^```$", re.MULTILINE | re.DOTALL
)
LINK = re.compile(r"\]\(([a-z./-]+\.md)\)")
ANYTHING = "…"


def pages() -> list[Path]:
    """Give the pages in the order of the guide's first page."""
    linked = LINK.findall((GUIDE / "README.md").read_text("utf-8"))
    return [GUIDE / name for name in linked if "/" not in name]


def examples(block: str) -> Iterator[tuple[list[str], str]]:
    """Divide a block into commands and what they are said to print."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield shlex.split(command), printed.strip()


def test_every_page_of_the_guide_is_linked_and_every_link_leads_somewhere() -> None:
    assert {page.name for page in pages()} == {
        page.name for page in GUIDE.glob("*.md") if page.name != "README.md"
    }
    for page in GUIDE.glob("*.md"):
        for link in LINK.findall(page.read_text("utf-8")):
            assert (GUIDE / link).is_file(), f"{page.name}: {link}"


def test_every_example_of_the_guide_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    run = 0
    for page in pages():
        for kind, name, block in BLOCK.findall(page.read_text("utf-8")):
            if name:
                (tmp_path / name).write_text(block, "utf-8")
                continue
            assert kind == "console"
            for words, printed in examples(block):
                env = {"COUNTERPOINT_KEY": studies.PASSPHRASE}
                ran = CliRunner().invoke(counterpoint, words[1:], env=env)
                assert words[0] == "counterpoint"
                assert ran.exit_code == 0, f"{page.name}: {ran.output}"
                pattern = re.escape(printed).replace(re.escape(ANYTHING), ".*")
                assert re.fullmatch(pattern, ran.stdout.strip(), re.DOTALL), page.name
                run += 1
    assert run >= len(pages())
