"""Any finding leads back to the person who said it."""

from collections.abc import Iterator

import pytest

from counterpoint import coding, quote, report, review, theme
from counterpoint.across.chain.model import Finding, Link, NoFindingError
from counterpoint.across.chain.verbs import find_finding, trace_finding
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Letter
from tests.report.material import KEYS, file, join
from tests.theme.material import OWN, code_words, lay, paradox, pole, span_of, tell

START = "I shut the door."


def kinds(link: Link) -> Iterator[tuple[str, ...]]:
    """Give every way from a link to what rests on nothing more."""
    if not link.steps:
        yield (link.kind,)
    for step in link.steps:
        for rest in kinds(step):
            yield (link.kind, *rest)


def filled(tx: Transaction) -> tuple[theme.Theme, str, str]:
    """Make a paradox with evidence, a coding and a quote under pole A."""
    made = paradox(tx)
    report_id = tell(tx, "user-01")
    lay(tx, pole(tx, made, Letter.A), report_id, START)
    code = coding.add_code(tx, article_id=made.article_id, name="own door")
    code_words(tx, code, report_id)
    theme.tie_code(tx, place=pole(tx, made, Letter.B), code_id=code.id)
    cut = quote.propose_quote(
        tx,
        article_id=made.article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
        theme_id=made.id,
        poles=[Letter.A],
    )
    (coded,) = coding.list_codings(tx, report_id).codings
    return made, cut.quote.id, coded.id


def test_a_quote_leads_over_theme_and_pole_to_its_participant(tx: Transaction) -> None:
    _, quote_id, _ = filled(tx)
    (found,) = trace_finding(tx, Finding.QUOTE, quote_id)
    ways = set(kinds(found))
    assert ("theme", "pole", "quote", "passage", "report", "participant") in ways
    assert ("theme", "pole", "quote", "coding") in ways
    (cut,) = found.steps[0].steps
    assert cut.title == OWN
    passage = cut.steps[-1]
    assert passage.title == OWN
    (source,) = passage.steps
    assert source.title == "user-01, version 1"
    assert source.detail.startswith("brought in; unknown: ")
    assert source.steps[0].title == "1"


def test_a_theme_shows_what_lies_under_each_pole(tx: Transaction) -> None:
    made, _, _ = filled(tx)
    (found,) = trace_finding(tx, Finding.THEME, made.id)
    a, b = found.steps
    assert [link.kind for link in a.steps] == ["quote", "evidence"]
    assert [link.kind for link in b.steps] == ["code"]
    assert b.steps[0].detail == "1 codings in 1 reports"
    assert b.steps[0].steps[0].detail == START


def test_a_pole_and_a_coding_lead_back_as_well(tx: Transaction) -> None:
    made, _, coding_id = filled(tx)
    of_pole = pole(tx, made, Letter.B).id
    (found,) = trace_finding(tx, Finding.POLE, of_pole)
    assert [link.id for link in found.steps] == [of_pole]
    (coded,) = trace_finding(tx, Finding.CODING, coding_id)
    assert set(kinds(coded)) == {("coding", "passage", "report", "participant")}


def test_a_report_of_an_interview_leads_to_the_interview(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
        report.submit_report(tx, report_id=filed.id)
    with database.write(bo) as tx:
        review.approve_report(tx, report_id=filed.id, attestation="As it was said.")
    with database.write(ada) as tx:
        made = paradox(tx)
        cut = quote.propose_quote(
            tx,
            article_id=made.article_id,
            report_id=filed.id,
            fragments=[span_of(tx, filed.id, KEYS)],
        )
        (found,) = trace_finding(tx, Finding.QUOTE, cut.quote.id)
    way = ("quote", "passage", "report", "interview", "participant")
    assert set(kinds(found)) == {way}
    assert found.steps[0].steps[0].detail == "approved by the interviewer"


def test_a_finding_is_found_by_its_id_or_a_themes_title(tx: Transaction) -> None:
    made, quote_id, coding_id = filled(tx)
    assert find_finding(tx, made.title.upper()) == (Finding.THEME, made.id)
    assert find_finding(tx, quote_id) == (Finding.QUOTE, quote_id)
    assert find_finding(tx, coding_id) == (Finding.CODING, coding_id)
    with pytest.raises(NoFindingError):
        find_finding(tx, "nothing")


@pytest.mark.parametrize("finding", list(Finding))
def test_what_is_not_there_is_said_so(tx: Transaction, finding: Finding) -> None:
    with pytest.raises(NotFoundError):
        trace_finding(tx, finding, "nothing")
