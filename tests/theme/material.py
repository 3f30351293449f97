"""People who tell of doors, and themes about what they tell."""

from counterpoint import article, coding, theme
from counterpoint.discussion import draft_decision, settle_decision
from counterpoint.kernel.ids import ArticleId, DecisionId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.participant.person.verbs import add_participant
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.report.store import get_text
from counterpoint.report.verbs import bring_in_report
from counterpoint.storage import versions
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import Affected, DecisionState, Stance
from counterpoint.study.decision.verbs import take_position
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


def decided(
    tx: Transaction,
    on: Theme,
    reason: str = "The same passages turned up in both.",
    alternatives: str = "Two themes.",
) -> DecisionId:
    """Draft, favour and adopt the decision that a theme becomes a paradox."""
    drafted = draft_decision(
        tx,
        article_id=on.article_id,
        text="We formulate it as a paradox.",
        reason=reason,
        alternatives=alternatives,
        affects=[Affected("theme", on.id)],
    )
    take_position(tx, decision_id=drafted.id, stance=Stance.FOR)
    settle_decision(tx, decision_id=drafted.id, outcome=DecisionState.ADOPTED)
    return drafted.id


def paradox(tx: Transaction, article_id: ArticleId | None = None) -> Theme:
    """Begin a theme and turn it into a paradox, as was decided."""
    begun = topic(tx, article_id)
    return theme.turn_into_paradox(
        tx,
        theme_id=begun.id,
        joint="and",
        form=Form.TWO_STATEMENTS,
        pole_a=DOOR,
        pole_b=KNOCK,
        tension="Behind the door some nearly went under.",
        decision_id=decided(tx, begun),
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
