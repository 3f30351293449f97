"""Writing a manuscript out, on both databases: what stops it, and what it tells."""

import hashlib
import re

import pytest

from counterpoint import manuscript, quote
from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import ArticleId, QuoteId, ReportId
from counterpoint.manuscript import BlockKind, Format
from counterpoint.manuscript.export.model import NamesOpenError, StaleQuotesError
from counterpoint.quote.clearance.model import NameUse
from counterpoint.quote.clearance.verbs import clear_quote
from counterpoint.report.correction.verbs import correct_passage
from counterpoint.report.store import get_text
from counterpoint.storage.history import entries, verify
from counterpoint.storage.transaction import Transaction
from tests.manuscript.test_verbs import add, place, pooled
from tests.theme.material import OWN, paradox, span_of, start, tell


def correct(tx: Transaction, quote_id: QuoteId) -> None:
    """Change the report where it is quoted."""
    text = get_text(tx.connection, quote.show_quote(tx, quote_id).quote.report_id)
    passage_id = text.passages[0].id
    correct_passage(
        tx, report_id=text.report_id, passage_id=passage_id, text="Something else."
    )


def placed(tx: Transaction) -> tuple[ArticleId, QuoteId]:
    """Begin a manuscript that shows one quote."""
    article_id = start(tx)
    quote_id = pooled(tx, article_id)
    place(tx, article_id, quote_id)
    return article_id, quote_id


@pytest.mark.parametrize("format_", Format)
def test_an_export_is_recorded_with_its_counts_and_problems(
    tx: Transaction, format_: Format
) -> None:
    article_id, quote_id = placed(tx)
    add(tx, article_id, "They said {n:nobody}:")
    made = manuscript.render_manuscript(tx, article_id=article_id, format=format_)
    assert made.content
    assert made.outcome.format == format_.value
    assert made.outcome.taken == {"themes": 0, "quotes": 1}
    assert [item.place for item in made.outcome.changed] == ["block 2"]
    quote.retire_quote(tx, quote_id=quote_id)
    again = manuscript.render_manuscript(tx, article_id=article_id, format=format_)
    assert [item.kind for item in again.outcome.left] == ["quotes"]
    assert verify(tx.connection).holds


def test_what_a_file_would_hold_is_told_before_it_is_written(tx: Transaction) -> None:
    article_id, _ = placed(tx)
    add(tx, article_id, "They said {n:nobody}:")
    before = len(list(entries(tx.connection)))
    told = manuscript.preview_export(tx, article_id)
    made = manuscript.render_manuscript(tx, article_id=article_id, format=Format.MD)
    assert (told.taken, told.changed, told.left) == (
        made.outcome.taken,
        made.outcome.changed,
        made.outcome.left,
    )
    assert len(list(entries(tx.connection))) == before + 1  # the file alone


def test_a_quote_that_no_longer_equals_its_report_stops_the_file(
    tx: Transaction,
) -> None:
    article_id, quote_id = placed(tx)
    correct(tx, quote_id)
    with pytest.raises(StaleQuotesError) as refused:
        manuscript.render_manuscript(tx, article_id=article_id, format=Format.DOCX)
    assert refused.value.values == {"places": "1 (user-01)"}
    with pytest.raises(StaleQuotesError):
        manuscript.preview_export(tx, article_id)
    quote.retire_quote(tx, quote_id=quote_id)
    made = manuscript.render_manuscript(tx, article_id=article_id, format=Format.MD)
    assert made.content


def test_a_quote_in_the_pool_that_is_not_placed_stops_nothing(tx: Transaction) -> None:
    article_id = start(tx)
    correct(tx, pooled(tx, article_id))
    made = manuscript.render_manuscript(tx, article_id=article_id, format=Format.MD)
    assert made.content


def named(tx: Transaction, article_id: ArticleId) -> tuple[QuoteId, ReportId]:
    """Lay a quote into the pool that holds a word that looks like a name."""
    report_id = tell(tx, "user-01")
    text = get_text(tx.connection, report_id)
    words = "I told Carla to come in and shut the door."
    correct_passage(tx, report_id=report_id, passage_id=text.passages[0].id, text=words)
    spans = [span_of(tx, report_id, words)]
    made = quote.propose_quote(
        tx, article_id=article_id, report_id=report_id, fragments=spans
    )
    return made.quote.id, report_id


def test_a_name_that_nobody_settled_stops_the_file(tx: Transaction) -> None:
    article_id = start(tx)
    quote_id, _ = named(tx, article_id)
    add(tx, article_id, "She said:")
    place(tx, article_id, quote_id)
    with pytest.raises(NamesOpenError) as refused:
        manuscript.render_manuscript(tx, article_id=article_id, format=Format.PDF)
    assert refused.value.values == {"places": "2 (user-01)"}
    assert "Carla" not in str(refused.value)
    assert isinstance(refused.value, RuleError)
    (word,) = quote.show_quote(tx, quote_id).names
    clear_quote(
        tx,
        quote_id=quote_id,
        names={word.start: NameUse.PSEUDONYM},
        third_persons="Nobody is known by it.",
    )
    made = manuscript.render_manuscript(tx, article_id=article_id, format=Format.MD)
    assert "Carla" in made.content.decode()


def test_a_file_for_a_journal_has_no_chain_of_evidence(tx: Transaction) -> None:
    article_id, _ = placed(tx)
    made = manuscript.render_manuscript(tx, article_id=article_id, format=Format.MD)
    assert "Q1" not in made.content.decode()
    assert "user-01" not in made.content.decode()


def test_the_team_s_copy_says_where_each_quote_stands(tx: Transaction) -> None:
    article_id = start(tx)
    place(tx, article_id, pooled(tx, article_id))
    other = tell(tx, "user-02")
    spans = [span_of(tx, other, OWN)]
    second = quote.propose_quote(
        tx, article_id=article_id, report_id=other, fragments=spans
    )
    place(tx, article_id, second.quote.id)
    made = manuscript.render_manuscript(
        tx, article_id=article_id, format=Format.MD, evidence=True
    )
    text = made.content.decode()
    assert f"{OWN} (1) \\[Q1\\]" in text
    rows = [line for line in text.splitlines() if re.match(r"\| Q\d", line)]
    assert [row.split(" | ")[0] for row in rows] == ["| Q1 (1)", "| Q2 (2)"]
    assert "user-01, version 1; passage 1" in rows[0]
    assert "proposed by Ada" in rows[0]
    assert "not cleared yet" in rows[0]
    digest = hashlib.sha256(OWN.encode()).hexdigest()
    assert digest in rows[0].replace(" ", "")
    assert text.index("## Chain of evidence") < text.index("| Q1 ")


def test_history_says_that_a_file_held_the_chain_of_evidence(tx: Transaction) -> None:
    article_id, _ = placed(tx)
    for evidence in (False, True):
        manuscript.render_manuscript(
            tx, article_id=article_id, format=Format.TEX, evidence=evidence
        )
    kept = {each.kind for each in entries(tx.connection)}
    assert {"ManuscriptExported", "TeamCopyExported"} <= kept


def test_a_picture_is_drawn_for_the_file(tx: Transaction) -> None:
    article_id = start(tx)
    door = paradox(tx, article_id)
    tell(tx, "user-01")
    for key in manuscript.PictureKey:
        manuscript.add_block(
            tx,
            article_id=article_id,
            kind=BlockKind.PICTURE,
            theme_id=door.id,
            key=key,
        )
    made = manuscript.render_manuscript(tx, article_id=article_id, format=Format.HTML)
    page = made.content.decode()
    assert page.count("<svg") == 3
    assert "Users (n = 1)" in page
    assert not made.outcome.left
