"""The demo study is a whole one, made by its members' own deeds."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterpoint import article, coding, manuscript, report, theme
from counterpoint.across.checking.verbs import check_article
from counterpoint.across.prompt.verbs import count_prompts, list_prompts
from counterpoint.coding import Standing
from counterpoint.demo import material
from counterpoint.demo.material import MaterialError, Shelf
from counterpoint.demo.writing import PARTS
from counterpoint.kernel.ids import ReportId
from counterpoint.manuscript import BlockKind, ClaimKind
from counterpoint.report.model import ReportState
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import show_study
from counterpoint.theme import ThemeKind
from tests import studies

SEQUENCE = 8
"""So many words in a row would be somebody else's sentence."""


@pytest.fixture
def reading(demo: Database) -> Iterator[Transaction]:
    """Let Ada look at the demo."""
    with demo.read(studies.member_of(demo, "ada")) as tx:
        yield tx


def test_the_demo_says_that_it_is_one(reading: Transaction) -> None:
    assert show_study(reading).is_demo


def test_twenty_reports_are_approved_none_by_its_writer(reading: Transaction) -> None:
    reports = report.list_reports(reading)
    assert len(reports) == 20
    assert {r.state for r in reports} == {ReportState.APPROVED}
    assert not [r for r in reports if r.writer_id == r.interviewer_id]
    assert {r.brought_in for r in reports} == {False}


def test_every_report_has_300_to_800_words(reading: Transaction) -> None:
    for each in report.list_reports(reading):
        assert 300 <= len(report.get_text(reading, each.id).text.split()) <= 800


def test_three_members_coded_and_every_coding_says_what_its_text_says(
    reading: Transaction,
) -> None:
    coders = set()
    for each in report.list_reports(reading):
        text = report.get_text(reading, each.id).text
        for made in coding.list_codings(reading, each.id).codings:
            assert made.span.of(text) == made.exact
            assert made.standing is Standing.HOLDS
            coders.add(made.by)
    assert len(coders) == 3


def test_some_words_answer_a_question_of_their_groups_guide_and_some_none(
    reading: Transaction,
) -> None:
    (only,) = article.list_articles(reading)
    shown = [
        list_prompts(reading, only.id, each.id) for each in report.list_reports(reading)
    ]
    said = [each for one in shown for each in one.items]
    assert len({each.by for each in said}) == 3
    assert [each for each in said if each.question is None]
    for one in shown:
        offered = {guide.id for guide in one.guides}
        asked = {each.question.guide_id for each in one.items if each.question}
        assert asked <= offered
    counted = count_prompts(reading, only.id)
    assert max(each.prompted for each in counted) > 0
    assert max(each.unprompted for each in counted) > 0
    assert max(each.unsaid for each in counted) > 0


def test_three_paradoxes_are_held_by_both_groups(reading: Transaction) -> None:
    (only,) = article.list_articles(reading)
    themes = theme.list_themes(reading, only.id)
    assert [whole.theme.kind for whole in themes] == [ThemeKind.PARADOX] * 3
    for whole in themes:
        counted = {c.group: c for c in theme.count_coverage(reading, whole.theme.id)}
        assert set(counted) == {"users", "professionals"}
        assert all(c.both > 0 for c in counted.values())
        assert counted["users"].only_a + counted["users"].only_b > 0


def test_the_findings_have_nothing_left_to_mend(reading: Transaction) -> None:
    (only,) = article.list_articles(reading)
    shown = manuscript.show_manuscript(reading, only.id)
    assert [p.problems for p in shown.rendered if p.problems] == []


def test_the_manuscript_is_whole_and_no_check_of_it_is_open(
    reading: Transaction,
) -> None:
    (only,) = article.list_articles(reading)
    checked = check_article(reading, only.id)
    assert [str(each.reason) for each in checked.open] == []
    assert len(checked.accepted) == 1
    blocks = manuscript.show_manuscript(reading, only.id).blocks
    headed = [b.text for b in blocks if b.kind is BlockKind.HEADING]
    assert headed == ["Background", "Method", "Findings", "Discussion", "Limitations"]
    themes = [b.theme_id for b in blocks if b.kind is BlockKind.THEME]
    parts = [b.theme_id for b in blocks if b.kind is BlockKind.DISCUSSION]
    assert len(themes) == 3
    assert parts == themes


def test_every_counted_claim_of_the_demo_holds(reading: Transaction) -> None:
    (only,) = article.list_articles(reading)
    claims = manuscript.list_claims(reading, only.id)
    kinds = {each.claim.kind for each in claims}
    assert {ClaimKind.QUANTITY, ClaimKind.SAME_PEOPLE, ClaimKind.RESTATED} <= kinds
    assert all(not each.is_stale for each in claims)
    assert all(tally.holds for each in claims for tally in each.tallies)


def test_history_holds_and_tells_who_did_what(reading: Transaction) -> None:
    assert history.verify(reading.connection).holds
    listed = history.entries(reading.connection, limit=5_000)
    assert len({entry.actor for entry in listed}) == 3


def test_history_holds_no_participants_words(reading: Transaction) -> None:
    listed = history.entries(reading.connection, limit=5_000)
    told = " ".join(json.dumps(e.payload, ensure_ascii=False) for e in listed)
    longest = max(re.findall(r"[^\W\d_]{3,}(?: [^\W\d_]+)+", told), key=len, default="")
    texts = [report.get_text(reading, r.id).text for r in report.list_reports(reading)]
    assert not [text for text in texts if longest and longest in text]


def test_a_marked_text_that_is_missing_is_named_by_its_place() -> None:
    shelf = Shelf({"user-01": ReportId("r1")}, {"user-01": "here and here"})
    with pytest.raises(MaterialError, match=r"codings\.csv, line 7.*2 times"):
        shelf.place_of("user-01", "here", "codings.csv, line 7")


@pytest.mark.shared
def test_no_sentence_of_the_demo_is_the_articles(shared: Path) -> None:
    def sequences(text: str) -> set[tuple[str, ...]]:
        said = re.findall(r"\w+", text.casefold())
        return {tuple(said[i : i + SEQUENCE]) for i in range(len(said) - SEQUENCE + 1)}

    published = sequences((shared / "article.txt").read_text("utf-8"))
    assert published
    own = [data.decode() for data in material.report_files().values()]
    own += [str(material.document(name)) for name in ("themes.toml", *PARTS)]
    assert not [text[:40] for text in own if sequences(text) & published]
