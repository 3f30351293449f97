"""The pages on the library and on its tables say what the library does."""

import contextlib
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import counterpoint
from counterpoint.across.acting import ChooseMemberError
from counterpoint.across.tables.model import NoTablesError
from counterpoint.storage.place import PlaceTakenError
from counterpoint.study.design import verbs as design
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from tests import studies

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = (DOCS / "library.md", DOCS / "data.md")
BLOCK = re.compile(r"```python\n(.*?)```(?:\n\n```text\n(.*?)```)?", re.DOTALL)


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    studies.derive_keys_once()
    monkeypatch.chdir(tmp_path)


def blocks(page: Path) -> Iterator[tuple[str, str]]:
    """Give each block of code, and what the page says it prints."""
    yield from BLOCK.findall(page.read_text("utf-8"))


@pytest.mark.parametrize("told_in", PAGES, ids=lambda path: path.stem)
def test_every_block_runs_and_prints_what_the_page_says(told_in: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra `tables` is not installed")
    names: dict[str, Any] = {}
    ran = 0
    for code, printed in blocks(told_in):
        told = io.StringIO()
        with contextlib.redirect_stdout(told):
            exec(compile(code, str(told_in), "exec"), names)  # noqa: S102 - our own page
        assert told.getvalue() == printed
        ran += 1
    assert ran == told_in.read_text("utf-8").count("```python")


def test_a_study_of_several_members_asks_who_acts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with counterpoint.new_study("s.study", studies.PASSPHRASE, member="Ada") as study:
        study.do(members.add_member, key="bo", name="Bo", roles=[Role.RESEARCHER])
    with pytest.raises(ChooseMemberError, match="ada, bo"):
        counterpoint.open_study("s.study", studies.PASSPHRASE)
    monkeypatch.setenv("COUNTERPOINT_MEMBER", "bo")
    with counterpoint.open_study("s.study", studies.PASSPHRASE) as study:
        assert study.member.key == "bo"


def test_what_goes_wrong_together_leaves_nothing() -> None:
    with counterpoint.new_study("s.study", studies.PASSPHRASE) as study:
        with contextlib.suppress(ZeroDivisionError), study.together() as tx:
            design.change_study(tx, title="Mine")
            raise ZeroDivisionError
        assert study.do(design.show_study).title == "Untitled study"
    assert [path.name for path in Path.cwd().glob("s.study*")] == ["s.study"]


def test_a_new_study_is_never_made_over_another() -> None:
    counterpoint.new_study("s.study", studies.PASSPHRASE).close()
    with pytest.raises(PlaceTakenError):
        counterpoint.new_study("s.study", studies.PASSPHRASE)


def test_empty_tables_have_their_columns() -> None:
    pa = pytest.importorskip("pyarrow", reason="the extra `tables` is not installed")
    with counterpoint.new_study("s.study", studies.PASSPHRASE) as study:
        assert study.codings().num_rows == 0
        assert study.codings().schema.field("start").type == pa.int64()
        assert study.reports().schema.field("brought_in").type == pa.bool_()


def test_tables_without_the_extra_are_refused_with_the_way_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with (
        counterpoint.new_study("s.study", studies.PASSPHRASE) as study,
        pytest.raises(NoTablesError, match="tables"),
    ):
        study.codings()


def test_what_is_not_there_is_not_made_up() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        counterpoint.nothing  # noqa: B018 - to be named is all it needs
