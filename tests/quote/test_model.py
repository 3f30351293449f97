"""The rules of quotes, without a database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.ids import (
    ArticleId,
    ParticipantId,
    PassageId,
    QuoteId,
    ReportId,
    ThemeId,
)
from counterpoint.kernel.spans import Anchor, Span, SpanOutsideError
from counterpoint.participant.person.model import label
from counterpoint.quote.cutting import checked_spans, is_stale, paragraphs_of
from counterpoint.quote.model import (
    Attribution,
    FragmentOrderError,
    NoFragmentError,
    NoReasonToWithholdError,
    NotOwnWordsError,
    Paragraph,
    PolesWithoutParadoxError,
    QuestionAtEdgeError,
    Quote,
    QuoteInPrint,
    QuoteState,
    Voice,
)
from counterpoint.report.model import Passage, PassageKind, ReportText, Speaker
from counterpoint.study.design.model import Numbering, number_of
from counterpoint.theme.paradox.model import Letter

OWN, QUESTION = PassageKind.OWN_WORDS, PassageKind.QUESTION
NOTE, UNKNOWN = PassageKind.NOTE, PassageKind.UNKNOWN
CLOSE = PassageKind.CLOSE_RENDERING
SPEAKERS = {
    OWN: Speaker.INTERVIEWEE,
    CLOSE: Speaker.INTERVIEWEE,
    QUESTION: Speaker.INTERVIEWER,
    NOTE: Speaker.WRITER,
    UNKNOWN: Speaker.UNKNOWN,
}


def report(*given: tuple[PassageKind, str]) -> ReportText:
    """Lay out a report of passages of these kinds."""
    passages, at = [], 0
    for order, (kind, words) in enumerate(given):
        id_, end = PassageId(str(order)), at + len(words)
        passages.append(Passage(id_, order, at, end, SPEAKERS[kind], kind))
        at = end + 1
    text = "\n".join(words for _, words in given)
    return ReportText(ReportId("r"), "user-07", 1, text, tuple(passages), None)


TALK = report(
    (OWN, "They let me stay. I had broken it all. They let me stay."),
    (QUESTION, "How did they show it?"),
    (NOTE, "[laughs]"),
    (OWN, "A cup of coffee. 🔑 Always."),
)


def spans(text: ReportText, *words: str) -> list[Span]:
    """Find words, each after the one before."""
    found, at = [], 0
    for each in words:
        at = text.text.index(each, at)
        found.append(Span(at, at + len(each)))
    return found


def cut(text: ReportText, *words: str) -> list[tuple[Voice, str]]:
    """Cut a quote, if it may be cut."""
    checked = checked_spans(spans(text, *words), text, brought_in=True)
    return [(each.voice, each.text) for each in paragraphs_of(checked, text)]


def in_print(
    paragraphs: tuple[Paragraph, ...] = (Paragraph(Voice.OWN, "Words."),),
    *,
    attribution: Attribution = Attribution.TRAILING,
    label_: str | None = "7",
    stale: bool = False,
) -> QuoteInPrint:
    """Give a quote of user 7, unless told otherwise."""
    anchor = Anchor(Span(0, 6), "Words.", "", "")
    reason = "Asked not to be named." if attribution is Attribution.WITHHELD else ""
    quote = Quote(
        QuoteId("q"),
        ArticleId("a"),
        ReportId("r"),
        1,
        (anchor,),
        attribution=attribution,
        withheld_reason=reason,
    )
    person = ParticipantId("p") if label_ else None
    return QuoteInPrint(quote, "user-07", person, label_, "users", paragraphs, stale)


def test_what_is_left_out_of_a_paragraph_is_marked() -> None:
    assert cut(TALK, "They let me", "I had broken it all.") == [
        (Voice.OWN, "They let me […] I had broken it all."),
    ]


def test_fragments_that_touch_are_one() -> None:
    assert cut(TALK, "They let me stay.", "I had") == [
        (Voice.OWN, "They let me stay. I had"),
    ]


def test_an_embedded_question_keeps_its_own_paragraph_and_is_not_counted() -> None:
    asked = "stay.\nHow did they show it?"
    paragraphs = cut(TALK, f"They let me {asked}", "A cup")
    assert paragraphs == [
        (Voice.OWN, "They let me stay."),
        (Voice.QUESTION, "How did they show it?"),
        (Voice.OWN, "A cup"),
    ]
    printed = tuple(Paragraph(voice, text) for voice, text in paragraphs)
    assert in_print(printed).words == 4 + 2


def test_words_left_out_between_paragraphs_are_marked_and_notes_are_not() -> None:
    assert cut(TALK, "They let me stay.", "A cup of coffee.") == [
        (Voice.OWN, "They let me stay. […]"),
        (Voice.OWN, "A cup of coffee."),
    ]
    with_note = report((OWN, "One."), (NOTE, "[a pause]"), (OWN, "Two."))
    assert cut(with_note, "One.", "Two.") == [(Voice.OWN, "One."), (Voice.OWN, "Two.")]


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ((), NoFragmentError),
        (("How did they show it?",), QuestionAtEdgeError),
        (("How did they", "A cup"), QuestionAtEdgeError),
        (("[laughs]",), NotOwnWordsError),
        (("They let me stay.", "[laughs]", "A cup"), NotOwnWordsError),
    ],
)
def test_only_own_words_and_questions_between_them_are_quoted(
    words: tuple[str, ...], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        cut(TALK, *words)


def test_a_close_rendering_is_nobody_s_own_words() -> None:
    with pytest.raises(NotOwnWordsError):
        cut(report((CLOSE, "He said that he had stayed.")), "He said")


def test_unknown_speakers_are_quoted_only_from_what_was_brought_in() -> None:
    bare = report((UNKNOWN, "Somebody said this."))
    assert cut(bare, "Somebody") == [(Voice.UNKNOWN, "Somebody")]
    with pytest.raises(NotOwnWordsError):
        checked_spans([Span(0, 8)], bare, brought_in=False)


def test_fragments_go_forward_inside_the_text() -> None:
    back = [Span(10, 20), Span(0, 5)]
    with pytest.raises(FragmentOrderError):
        checked_spans(back, TALK, brought_in=False)
    with pytest.raises(SpanOutsideError):
        checked_spans([Span(0, 10_000)], TALK, brought_in=False)


@given(st.data())
def test_every_printed_word_stands_in_the_report(data: st.DataObject) -> None:
    ends = st.integers(0, len(TALK.text))
    points = data.draw(st.lists(ends, min_size=2, max_size=6, unique=True).map(sorted))
    pairs = [
        Span(a, b) for a, b in zip(points[::2], points[1::2], strict=False) if a < b
    ]
    for paragraph in paragraphs_of(pairs, TALK):
        for piece in paragraph.text.split("[…]"):
            assert piece.strip() in TALK.text


@pytest.mark.parametrize(
    ("attribution", "printed"),
    [
        (Attribution.TRAILING, "(7)"),
        (Attribution.BOTH, "(7)"),
        (Attribution.LEAD_IN, ""),
        (Attribution.WITHHELD, ""),
    ],
)
def test_the_label_follows_as_the_attribution_says(
    attribution: Attribution, printed: str
) -> None:
    assert in_print(attribution=attribution).printed == printed


@given(st.integers(1, 3999))
def test_a_professional_s_label_is_printed_in_roman_and_reads_back(
    number: int,
) -> None:
    printed = in_print(label_=label(Numbering.ROMAN, number)).printed
    assert number_of(printed.strip("()")) == number


def test_a_label_is_withheld_for_a_reason() -> None:
    quote = in_print().quote
    with pytest.raises(NoReasonToWithholdError):
        Quote(
            quote.id,
            quote.article_id,
            quote.report_id,
            1,
            quote.fragments,
            attribution=Attribution.WITHHELD,
        )


def test_poles_need_a_theme_and_a_span_may_serve_both() -> None:
    quote = in_print().quote
    parts = (quote.id, quote.article_id, quote.report_id, 1, quote.fragments)
    both = frozenset(Letter)
    assert Quote(*parts, theme_id=ThemeId("t"), poles=both).poles == both
    with pytest.raises(PolesWithoutParadoxError):
        Quote(*parts, poles=both)


def test_an_unknown_speaker_prints_no_label_and_is_named_as_a_problem() -> None:
    unknown = in_print((Paragraph(Voice.UNKNOWN, "Words."),))
    assert unknown.printed == ""
    assert len(unknown.problems) == 1
    nobody = in_print(label_=None)
    assert nobody.printed == ""
    assert len(nobody.problems) == 1
    withheld = in_print(label_=None, attribution=Attribution.WITHHELD)
    assert not withheld.problems


def test_a_quote_is_stale_once_its_words_changed_and_not_when_they_moved() -> None:
    old = "One two three. Four five."
    fragment = Anchor.at(Span(15, 25), old)
    assert not is_stale([fragment], [old])
    assert not is_stale([fragment], [old, "One two and three. Four five."])
    assert is_stale([fragment], [old, "One two three. Four six."])
    assert not is_stale([fragment], [old, "Zero. " + old, "Zero! " + old])
    assert in_print(stale=True).state is QuoteState.STALE
    assert in_print(stale=True).problems
