"""Translations, clarifications and marks inside quotes, on both databases."""

import pytest

from counterpoint import quote
from counterpoint.across.chain.model import Finding
from counterpoint.across.chain.verbs import trace_finding
from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.quote import Anatomy, QuoteInPrint
from counterpoint.quote.clarification.model import ClarificationTextError
from counterpoint.quote.clearance.model import NotClearableError
from counterpoint.quote.cutting import NoQuestionError, OutsideQuoteError
from counterpoint.quote.translation.model import (
    LanguageTagError,
    NothingTranslatedError,
    NoTranslationError,
    OmissionMarksError,
    OtherParagraphsError,
    SameLanguageError,
    TranslatorChecksError,
)
from counterpoint.report.correction.verbs import correct_passage
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.store import get_text
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import change_study
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests.report.material import join
from tests.theme.material import ANSWER, ASKED, OWN, span_of, start, take_back, tell

IN_SWEDISH = "Jag stängde dörren. Sedan väntade jag på knackningen."


def propose(tx: Transaction, report_id: ReportId, *words: str) -> QuoteInPrint:
    """Lay words of a report into the pool of a new article."""
    spans = [span_of(tx, report_id, each) for each in words or (OWN,)]
    return quote.propose_quote(
        tx, article_id=start(tx), report_id=report_id, fragments=spans
    )


def to_be_printed_in(tx: Transaction, language: str) -> None:
    """Let the study's publications be in a language; its interviews are English."""
    change_study(tx, publication_language=language)


def insert(tx: Transaction, on: QuoteInPrint, behind: str, text: str) -> QuoteInPrint:
    """Put something into a quote behind words of its report."""
    span = span_of(tx, on.quote.report_id, behind)
    return quote.clarify_quote(tx, quote_id=on.quote.id, span=span, text=text)


def test_a_quote_prints_in_the_language_of_the_publication(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        made = propose(tx, tell(tx, "user-01"))
        assert made.translated is None
        assert made.problems == ()
        to_be_printed_in(tx, "sv-SE")
        id_ = made.quote.id
        (waits,) = quote.show_quote(tx, id_).problems
        assert "translate it" in waits
        given = quote.translate_quote(tx, quote_id=id_, language="sv", text=IN_SWEDISH)
        assert (given.text, given.words) == (IN_SWEDISH, 8)
        assert given.translated is not None
        assert given.translated.original == OWN
        with pytest.raises(TranslatorChecksError):
            quote.check_translation(tx, quote_id=id_, language="sv")
    with database.write(bo) as tx:
        with pytest.raises(NotClearableError):
            quote.clear_quote(tx, quote_id=id_)
        checked = quote.check_translation(tx, quote_id=id_, language="sv")
        assert checked.translated is not None
        assert checked.translated.is_checked
        assert checked.problems == ()
        assert quote.clear_quote(tx, quote_id=id_).clearance is not None
        (kept,) = quote.list_translations(tx, id_)
        assert (kept.translated_by, kept.checked_by) == (ada, bo)


def test_a_check_lapses_when_either_language_changes(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    id_ = propose(tx, report_id).quote.id
    to_be_printed_in(tx, "sv")
    quote.translate_quote(tx, quote_id=id_, language="sv", text=IN_SWEDISH)
    quote.check_translation(tx, quote_id=id_, language="sv")
    quote.clear_quote(tx, quote_id=id_)
    anew = quote.translate_quote(tx, quote_id=id_, language="sv", text="Jag stängde.")
    assert anew.translated is not None
    assert not anew.translated.is_checked
    assert anew.has_lapsed
    quote.check_translation(tx, quote_id=id_, language="sv")
    shorter = [span_of(tx, report_id, "I shut the door.")]
    cut = quote.change_quote(tx, quote_id=id_, fragments=shorter)
    assert cut.translated is not None
    assert not cut.translated.is_checked
    take_back(tx)
    again = quote.show_quote(tx, id_)
    assert again.translated is not None
    assert again.translated.is_checked


def test_a_translation_keeps_paragraphs_and_omissions(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    two = propose(tx, report_id, "I shut the door.", ANSWER).quote.id
    to_be_printed_in(tx, "sv")

    def write(text: str) -> QuoteInPrint:
        return quote.translate_quote(tx, quote_id=two, language="sv", text=text)

    with pytest.raises(OtherParagraphsError):
        write("Jag stängde dörren. […] Vaktmästaren.")
    with pytest.raises(OmissionMarksError):
        write("Jag stängde dörren.\nVaktmästaren.")
    with pytest.raises(NothingTranslatedError):
        write(" \n ")
    given = write("Jag stängde dörren. […]\n\nVaktmästaren.")
    assert [each.text for each in given.paragraphs] == [
        "Jag stängde dörren. […]",
        "Vaktmästaren.",
    ]
    assert given.omitted == (f"Then I waited for the knock.\n{ASKED}",)
    whole = [span_of(tx, report_id, "I shut the door.")]
    cut = quote.change_quote(tx, quote_id=two, fragments=whole)
    assert cut.text == "I shut the door."
    assert "paragraphs" in cut.problems[0]


def test_one_quote_may_be_in_another_language_than_the_study(tx: Transaction) -> None:
    id_ = propose(tx, tell(tx, "user-01")).quote.id
    with pytest.raises(SameLanguageError):
        quote.translate_quote(tx, quote_id=id_, language="en-GB", text="I shut it.")
    with pytest.raises(LanguageTagError):
        quote.note_on_quote(tx, quote_id=id_, language="svenska språket")
    spoken = quote.note_on_quote(tx, quote_id=id_, language="sv")
    assert spoken.translated is not None
    assert (spoken.translated.spoken, spoken.translated.language) == ("sv", "en")
    quote.translate_quote(tx, quote_id=id_, language="en", text="I shut the door.")
    with pytest.raises(NoTranslationError):
        quote.retire_translation(tx, quote_id=id_, language="de")
    gone = quote.retire_translation(tx, quote_id=id_, language="en")
    assert gone.text == OWN


def test_a_clarification_prints_in_brackets_and_is_no_word_of_the_person(
    tx: Transaction,
) -> None:
    made = propose(tx, tell(tx, "user-01"))
    clear = insert(tx, made, "the kno", "  the  caretaker’s ")
    assert clear.text.endswith("for the knock [the caretaker’s].")
    assert clear.words == made.words
    assert clear.quote.fragments == made.quote.fragments
    again = insert(tx, made, "knock", "his")
    assert again.text.endswith("for the knock [his].")
    gone = quote.retire_clarification(
        tx, quote_clarification_id=again.clarifications[0].id
    )
    assert gone.text == OWN


@pytest.mark.parametrize("text", ["", " ", "[who]", "and so …", "x" * 81])
def test_a_clarification_is_a_few_plain_words(tx: Transaction, text: str) -> None:
    made = propose(tx, tell(tx, "user-01"))
    with pytest.raises(ClarificationTextError):
        insert(tx, made, "knock", text)


def test_a_clarification_lets_the_clearance_lapse(tx: Transaction) -> None:
    made = propose(tx, tell(tx, "user-01"))
    assert quote.clear_quote(tx, quote_id=made.quote.id).clearance is not None
    assert insert(tx, made, "knock", "his").has_lapsed
    take_back(tx)
    assert not quote.show_quote(tx, made.quote.id).has_lapsed


def test_what_stands_inside_follows_a_new_cut_or_goes(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    made = propose(tx, report_id)
    id_ = made.quote.id
    insert(tx, made, "door", "of the flat")
    insert(tx, made, "knock", "his")
    span = span_of(tx, report_id, "shut the door")
    quote.mark_part(tx, quote_id=id_, span=span, tells_of=Anatomy.ACTION)
    passage = get_text(tx.connection, report_id).passages[0]
    correct_passage(tx, report_id=report_id, passage_id=passage.id, text=f"Yes. {OWN}")
    cut = quote.change_quote(
        tx, quote_id=id_, fragments=[span_of(tx, report_id, "I shut the door.")]
    )
    assert cut.text == "I shut the door [of the flat]."
    (part,) = cut.parts
    assert part.span == span_of(tx, report_id, "shut the door")
    take_back(tx)
    assert len(quote.show_quote(tx, id_).clarifications) == 2


def test_words_outside_a_quote_are_neither_clarified_nor_marked(
    tx: Transaction,
) -> None:
    report_id = tell(tx, "user-01")
    made = propose(tx, report_id, "I shut the door.", ANSWER)
    across = Span(0, span_of(tx, report_id, ANSWER).end)
    for span in (span_of(tx, report_id, "waited"), across):
        with pytest.raises(OutsideQuoteError):
            quote.clarify_quote(tx, quote_id=made.quote.id, span=span, text="who")
        with pytest.raises(OutsideQuoteError):
            quote.mark_part(
                tx, quote_id=made.quote.id, span=span, tells_of=Anatomy.SITUATION
            )


def test_an_extensive_quote_lists_what_neither_passage_nor_words_show(
    tx: Transaction,
) -> None:
    report_id = tell(tx, "user-01", "users", "I waited and thought. " * 40)
    text = get_text(tx.connection, report_id)
    made = quote.propose_quote(
        tx,
        article_id=start(tx),
        report_id=report_id,
        fragments=[Span(0, len(text.text))],
    )
    assert made.lacks == tuple(Anatomy)
    span = span_of(tx, report_id, "thought")
    for _ in range(2):  # marked twice, it is one mark
        made = quote.mark_part(
            tx, quote_id=made.quote.id, span=span, tells_of=Anatomy.REFLECTION
        )
    assert made.lacks == (Anatomy.ACTION, Anatomy.SITUATION)
    (part,) = made.parts
    id_ = text.passages[0].id
    mark_passage(tx, report_id=report_id, passage_id=id_, marks=[PassageMark.ACTION])
    assert quote.show_quote(tx, made.quote.id).lacks == (Anatomy.SITUATION,)
    without = quote.unmark_part(tx, quote_part_id=part.id)
    assert without.lacks == (Anatomy.SITUATION, Anatomy.REFLECTION)


def test_an_answer_is_linked_to_the_question_before_it(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    asked = get_text(tx.connection, report_id).passages[1]
    answer = propose(tx, report_id, ANSWER).quote.id
    before = propose(tx, report_id, OWN).quote.id
    linked = quote.link_question(tx, quote_id=answer, passage_id=asked.id)
    assert linked.question == ASKED
    with pytest.raises(NoQuestionError):
        quote.link_question(tx, quote_id=before, passage_id=asked.id)
    apart = quote.link_question(tx, quote_id=answer, passage_id=None)
    assert apart.question == ""


def test_the_chain_shows_own_words_omissions_and_what_was_put_in(
    tx: Transaction,
) -> None:
    report_id = tell(tx, "user-01")
    made = propose(tx, report_id, "I shut the door.", "waited")
    insert(tx, made, "door", "of the flat")
    to_be_printed_in(tx, "sv")
    quote.translate_quote(
        tx,
        quote_id=made.quote.id,
        language="sv",
        text="Jag stängde dörren [till lägenheten]. […] väntade",
    )
    (link,) = trace_finding(tx, Finding.QUOTE, made.quote.id)
    found = {step.kind: step.title for step in link.steps}
    assert found["original"] == "I shut the door [of the flat]. […] waited"
    assert found["omitted"] == "Then I"
    assert found["clarification"] == "of the flat"


def test_an_auditor_reads_no_translation_of_a_sensitive_passage(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        report_id = tell(tx, "user-01")
        made = propose(tx, report_id)
        insert(tx, made, "door", "of the flat")
        id_ = made.quote.id
        to_be_printed_in(tx, "sv")
        text = "Jag stängde dörren [till]. Sedan väntade jag."
        quote.translate_quote(tx, quote_id=id_, language="sv", text=text)
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR]).id
    with database.read(eve) as tx:
        assert quote.show_quote(tx, id_).text == text
        assert len(quote.list_translations(tx, id_)) == 1
    with database.write(ada) as tx:
        first = get_text(tx.connection, report_id).passages[0]
        marks = [PassageMark.SENSITIVE]
        mark_passage(tx, report_id=report_id, passage_id=first.id, marks=marks)
    with database.read(eve) as tx:
        seen = quote.show_quote(tx, id_)
        assert seen.is_covered
        assert "dörren" not in repr(seen)
        assert "flat" not in repr(seen)
        assert quote.list_translations(tx, id_) == []
