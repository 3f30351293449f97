"""People who tell of doors, and themes about what they tell."""

from counterpoint import article, coding, theme
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.participant.person.verbs import add_participant
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.report.store import get_text
from counterpoint.report.verbs import bring_in_report
from counterpoint.storage import versions
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import StudyChanged
from counterpoint.theme import Form, Letter, Place, PlaceKind, PoleWords, Theme

OWN = "I shut the door. Then I waited for the knock."
ASKED = "Who knocked?"
ANSWER = "The caretaker did. 🔑 Every Friday."

DOOR = PoleWords(own_wording="A door to close", name="threshold", gives="Sleep.")
KNOCK = PoleWords(own_wording="somebody who knocks")


def tell(
    tx: Transaction,
    key: str,
    group: str | None = "users",
    *words: str,
    number: int | None = None,
) -> ReportId:
    """Bring in a person's report: own words, a question, own words."""
    person = add_participant(tx, group=group, number=number).id if group else None
    speakers = (Speaker.INTERVIEWEE, Speaker.INTERVIEWER, Speaker.INTERVIEWEE)
    texts = words or (OWN, ASKED, ANSWER)
    passages = [
        PassageGiven(text, speaker, mark=speaker[:5])
        for text, speaker in zip(texts, speakers, strict=False)
    ]
    brought = bring_in_report(tx, key=key, passages=passages, participant_id=person)
    return brought.id


def span_of(tx: Transaction, report_id: ReportId, words: str) -> Span:
    """Find words in a report's current version."""
    at = get_text(tx.connection, report_id).text.index(words)
    return Span(at, at + len(words))


def start(tx: Transaction) -> ArticleId:
    """Start an article that nobody leads, about all groups."""
    return article.start_article(tx, title="Doors", read_together=True).id


def topic(tx: Transaction, article_id: ArticleId | None = None) -> Theme:
    """Begin a theme; it is a topic."""
    return theme.add_theme(tx, article_id=article_id or start(tx), title="Visits")


def paradox(tx: Transaction, article_id: ArticleId | None = None) -> Theme:
    """Begin a theme and turn it into a paradox."""
    return theme.turn_into_paradox(
        tx,
        theme_id=topic(tx, article_id).id,
        joint="and",
        form=Form.TWO_STATEMENTS,
        pole_a=DOOR,
        pole_b=KNOCK,
        tension="Behind the door some nearly went under.",
        reason="The same passages turned up in both.",
    )


def pole(tx: Transaction, of: Theme, letter: Letter) -> Place:
    """Name a pole as a place of evidence."""
    return Place(PlaceKind.POLE, theme.list_poles(tx, of.id)[letter].id)


def lay(tx: Transaction, place: Place, report_id: ReportId, words: str) -> None:
    """Lay the first place where words stand to a theme, a pole or a way."""
    span = span_of(tx, report_id, words)
    theme.add_evidence(tx, place=place, report_id=report_id, span=span)


def code_words(tx: Transaction, code: coding.Code, report_id: ReportId) -> None:
    """Give a code to a report's first sentence."""
    span = span_of(tx, report_id, "I shut the door.")
    coding.code_span(tx, report_id=report_id, code_id=code.id, span=span)


def take_back(tx: Transaction) -> None:
    """Take the latest step back, as undo does."""
    step = tx.recorded[-1]
    versions.take_back(tx.connection, step, tx.record(StudyChanged("report")))
