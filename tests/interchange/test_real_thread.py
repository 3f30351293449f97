"""Real interviews go the whole way, from the file to the finding and back."""

import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

import counterpoint
from counterpoint import article, coding, manuscript, quote, report, theme
from counterpoint.across.chain.model import Finding, Link
from counterpoint.across.chain.verbs import trace_finding
from counterpoint.coding.coding.model import Coding
from counterpoint.discussion import draft_decision, settle_decision
from counterpoint.interchange.importing import import_files, look, proposed
from counterpoint.kernel.ids import ArticleId, QuoteId, ThemeId
from counterpoint.library import OpenedStudy
from counterpoint.manuscript import BlockKind, Format
from counterpoint.participant import add_participant
from counterpoint.report.model import Passage, Report, ReportText, Speaker, count_words
from counterpoint.study.decision.model import Affected, DecisionState, Stance
from counterpoint.study.decision.verbs import take_position
from counterpoint.theme import Form, Letter, Place, PlaceKind, PoleWords
from tests import studies

pytestmark = pytest.mark.shared

LONG_ENOUGH = 40


@pytest.fixture
def study(tmp_path: Path) -> Iterator[OpenedStudy]:
    """A new study, closed once and opened again through the library."""
    studies.derive_keys_once()
    path = tmp_path / "keys.study"
    counterpoint.new_study(path, studies.PASSPHRASE, member="Ada").close()
    with counterpoint.open_study(path, studies.PASSPHRASE) as opened:
        yield opened


def brought_in(study: OpenedStudy, path: Path) -> Report:
    """Bring one file in as it proposes itself."""
    with study.together() as tx:
        return import_files(tx, [proposed(look(path.read_bytes(), path.name))]).reports[
            0
        ]


def say_who_speaks(study: OpenedStudy, brought: Report, answering: str | None) -> None:
    """Say who answers, by mark or as the one who speaks most at length."""
    text = study.do(report.get_text, brought.id)
    said = Counter(p.mark for p in text.passages if p.end - p.start >= LONG_ENOUGH)
    mark = answering or max(said, key=lambda each: said[each])
    others = {p.mark for p in text.passages} - {mark, ""}
    speakers = dict.fromkeys(others, Speaker.INTERVIEWER)
    speakers[mark] = Speaker.INTERVIEWEE
    study.do(report.say_who_speaks, report_id=brought.id, speakers=speakers)
    person = study.do(add_participant, group="users", number=7)
    study.do(report.say_whose, report_id=brought.id, participant_id=person.id)


def coded(
    study: OpenedStudy, text: ReportText, paper: ArticleId
) -> list[tuple[Passage, Coding]]:
    """Code the first two long answers, each with a code of its own."""
    said = [p for p in text.passages if p.speaker is Speaker.INTERVIEWEE]
    long = [p for p in said if p.end - p.start >= LONG_ENOUGH][:2]
    made = []
    for name, passage in zip(("alone", "together"), long, strict=True):
        code = study.do(coding.add_code, article_id=paper, name=name)
        given = study.do(
            coding.code_span,
            report_id=text.report_id,
            code_id=code.id,
            span=passage.span,
        )
        made.append((passage, given))
    return made


def paradox_over(
    study: OpenedStudy, paper: ArticleId, sides: list[tuple[Passage, Coding]]
) -> ThemeId:
    """Begin a theme, turn it into a paradox and lay evidence to both poles."""
    begun = study.do(theme.add_theme, article_id=paper, title="Alone or together").id
    decided = study.do(
        draft_decision,
        article_id=paper,
        text="It becomes a paradox.",
        reason="Both are said in one breath.",
        alternatives="Two themes.",
        affects=[Affected("theme", begun)],
    ).id
    study.do(take_position, decision_id=decided, stance=Stance.FOR)
    study.do(settle_decision, decision_id=decided, outcome=DecisionState.ADOPTED)
    study.do(
        theme.turn_into_paradox,
        theme_id=begun,
        joint="and",
        form=Form.TWO_STATEMENTS,
        pole_a=PoleWords(name="Being Left Alone"),
        pole_b=PoleWords(name="Being Looked After"),
        tension="Each is wished for when the other is there.",
        decision_id=decided,
    )
    whole = study.do(theme.show_theme, begun)
    for letter, (passage, made) in zip(Letter, sides, strict=True):
        pole = Place(PlaceKind.POLE, whole.poles[letter].id)
        study.do(theme.tie_code, place=pole, code_id=made.code_id)
        study.do(
            theme.add_evidence,
            place=pole,
            report_id=made.report_id,
            span=passage.span,
        )
    return begun


WEIGHED = "Nobody who could be known."


def clear(study: OpenedStudy, cut: QuoteId) -> None:
    """Let a quote be printed: its names are general, and nobody else is told of."""
    (found,) = [
        each
        for each in study.do(
            quote.list_clearable, study.do(article.list_articles)[0].id
        )
        if each.quote.id == cut
    ]
    study.do(
        quote.clear_quote,
        quote_id=cut,
        names={word.start: quote.NameUse.GENERIC for word in found.names},
        third_persons=WEIGHED if found.tells_of_others else "",
    )


def kinds(links: tuple[Link, ...]) -> set[str]:
    """List the kinds of links on all ways back from a finding."""
    return {link.kind for link in links} | {
        kind for link in links for kind in kinds(link.steps)
    }


@pytest.mark.parametrize(
    ("place", "answering"),
    [
        ("data/transcripts/ip-landgraf*/jugendamt.md", "Befragte"),
        ("data/transcripts/osce*/RES0002.txt", "P"),
        ("data/taguette/**/raw/P10_*.odt", None),
    ],
)
def test_a_real_interview_becomes_a_finding_that_is_walked_back(
    study: OpenedStudy, shared: Path, place: str, answering: str | None
) -> None:
    brought = brought_in(study, min(shared.glob(place)))
    say_who_speaks(study, brought, answering)
    text = study.do(report.get_text, brought.id)
    paper = study.do(article.list_articles)[0].id
    sides = coded(study, text, paper)
    begun = paradox_over(study, paper, sides)
    first = sides[0][0]
    cut = study.do(
        quote.propose_quote,
        article_id=paper,
        report_id=brought.id,
        fragments=[first.span],
        theme_id=begun,
        poles=[Letter.A],
    ).quote.id
    clear(study, cut)
    add = manuscript.add_block
    study.do(add, article_id=paper, kind=BlockKind.THEME, theme_id=begun)
    study.do(add, article_id=paper, kind=BlockKind.QUOTE, quote_id=cut)
    written = study.do(
        manuscript.render_manuscript, article_id=paper, format=Format.DOCX
    )

    opened = docx.Document(io.BytesIO(written.content))
    printed = "\n".join(paragraph.text for paragraph in opened.paragraphs)
    assert "Being Left Alone and Being Looked After" in printed
    assert f"{text.words_of(first)} (7)" in printed
    back = study.do(trace_finding, Finding.QUOTE, cut)
    assert kinds(back) >= {"theme", "pole", "quote", "passage", "report", "participant"}
    whole_way = study.do(trace_finding, Finding.THEME, begun)
    assert kinds(whole_way) >= {"evidence", "code", "coding"}


@pytest.mark.parametrize(
    ("folder", "patterns"),
    [
        ("data/exports/maxqda-pdpilot", ("**/*.pdf", "**/*.md", "**/*.txt")),
        ("data/taguette", ("**/*.odt",)),
    ],
)
def test_every_file_of_another_programs_folder_comes_into_one_study(
    study: OpenedStudy, shared: Path, folder: str, patterns: tuple[str, ...]
) -> None:
    found = {path for p in patterns for path in (shared / folder).glob(p)}
    assert found
    for path in sorted(found):
        seen = look(path.read_bytes(), path.name)
        decided = proposed(seen)
        taken = {each.key for each in study.do(report.list_reports)}
        key = decided.key if decided.key not in taken else f"file-{len(taken)}"
        with study.together() as tx:
            filing = type(decided)(seen, key=key, speakers=seen.speakers)
            (brought,) = import_files(tx, [filing]).reports
        text = study.do(report.get_text, brought.id)
        assert [text.words_of(p) for p in text.passages] == [
            turn.text for turn in seen.document.turns
        ], path.name
        assert brought.words == sum(count_words(t.text) for t in seen.document.turns)
    assert len(study.do(report.list_reports)) == len(found)
