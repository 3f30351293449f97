"""Whoever only audits reads no sensitive passage, wherever its words were copied to.

The verbs are found in the code, so that a new one is walked the day it is written.

Source: method, row F43; section 3.6, row "Report approved".
"""

import inspect
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text as sql

from counterpoint.across.chain.model import Finding
from counterpoint.across.chain.verbs import trace_finding
from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.report import PassageGiven, PassageMark, ReportText, Speaker, store
from counterpoint.report.mark.withholding import sensitive_in
from counterpoint.report.model import laid_out
from counterpoint.storage import database as databases
from counterpoint.storage import place
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from tests import studies
from tests.study import walking
from tests.study.fabrication import arguments_of
from tests.study.test_permission_walk import VERBS
from tests.study.walking import World

LONG = 32
"""Code points that nobody writes by chance as somebody has said them."""
STEP = 4
SENSITIVE = frozenset({PassageMark.SENSITIVE})
TELLING = {
    "coding.coding.list_codings",
    "coding.coding.list_code_passages",
    "theme.show_theme",
}
"""Verbs that tell those who take part what the walk looks for."""


class _NothingIsKept(Exception):  # noqa: N818 - ends a transaction, is no error
    """Ends a transaction without keeping it."""


@pytest.fixture(scope="module")
def world(demo_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The demo study, in which every passage turned out to be sensitive."""
    path = tmp_path_factory.mktemp("withheld") / "walk.study"
    shutil.copyfile(demo_file, path)
    opened = databases.open_(place.parse(path), studies.PASSPHRASE)
    laid = walking.laid_out(opened)
    with opened.write(laid.actors[Role.RESEARCHER]) as tx:
        for table in ("passage", "passage_mark"):
            tx.connection.execute(sql(f"UPDATE {table} SET marks = 'sensitive'"))  # noqa: S608 - two names
    yield laid
    opened.close()


@pytest.fixture(scope="module")
def said(world: World) -> frozenset[str]:
    """Stretches of what people said, in all versions of all reports."""
    found: set[str] = set()
    with world.database.read(world.actors[Role.RESEARCHER]) as tx:
        for each in store.list_reports(tx.connection):
            for no in range(1, each.version + 1):
                text = store.get_text(tx.connection, each.id, no)
                for words in map(text.words_of, text.passages):
                    ends = range(0, len(words) - LONG, STEP)
                    found |= {words[at : at + LONG] for at in ends}
    return frozenset(found)


def told(world: World, actor: MemberId, call: Callable[[Transaction], Any]) -> str:
    """Call something as a member, keep nothing of it, and give what it told."""
    try:
        with world.database.write(actor) as tx:
            answer = call(tx)
            answer = list(answer) if inspect.isgenerator(answer) else answer
            raise _NothingIsKept(answer)  # noqa: TRY301 - ends the transaction
    except _NothingIsKept as end:
        return repr(end.args[0])
    except CounterpointError as refusal:
        return str(refusal)
    except (TypeError, ValueError, KeyError, AttributeError, AssertionError) as error:
        return str(error)  # a made-up argument did not fit


def tellers(world: World, actor: MemberId, said: frozenset[str]) -> set[str]:
    """Name the verbs that tell a member something that people said."""
    found = set()
    for verb in VERBS:
        given = arguments_of(verb.call, world.objects)
        answer = told(world, actor, lambda tx, v=verb, g=given: v.call(tx, **g))  # type: ignore[misc]
        if any(each in answer for each in said):
            found.add(verb.name)
    return found


def test_no_verb_tells_an_auditor_what_a_sensitive_passage_says(
    world: World, said: frozenset[str]
) -> None:
    assert tellers(world, world.actors[Role.AUDITOR], said) == set()


def test_the_walk_sees_what_others_are_told(world: World, said: frozenset[str]) -> None:
    assert tellers(world, world.actors[Role.RESEARCHER], said) >= TELLING


@pytest.mark.parametrize("finding", Finding)
def test_a_finding_is_walked_back_by_an_auditor_without_those_words(
    finding: Finding, world: World, said: frozenset[str]
) -> None:
    id_ = world.objects[f"{finding}_id"]
    chain = told(
        world, world.actors[Role.AUDITOR], lambda tx: trace_finding(tx, finding, id_)
    )
    assert "Link(" in chain
    assert not [each for each in said if each in chain]


def version(no: int, *given: tuple[str, bool]) -> ReportText:
    """Lay out a version; each passage is sensitive or is not."""
    passages = [
        PassageGiven(
            words,
            Speaker.INTERVIEWEE,
            marks=SENSITIVE if is_sensitive else frozenset(),
        )
        for words, is_sensitive in given
    ]
    text, placed = laid_out(passages)
    return ReportText(ReportId("r"), "user-01", no, text, placed, None)


def test_what_turns_out_sensitive_is_covered_in_earlier_versions_too() -> None:
    texts = [
        version(1, ("A lamp.", False), ("He struck me.", False)),
        version(2, ("He struck me.", False), ("Tea.", False)),
        version(3, ("He struck me twice.", True), ("Tea.", False)),
    ]
    found = sensitive_in(texts)
    for text in texts:
        (span,) = found[text.version]
        assert span.of(text.text).startswith("He struck me")


def test_what_is_no_longer_sensitive_is_read_from_that_version_on() -> None:
    texts = [version(1, ("A lamp.", True)), version(2, ("A lamp.", False))]
    assert [len(found) for found in sensitive_in(texts).values()] == [0, 1]
