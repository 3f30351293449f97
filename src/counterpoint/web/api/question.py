"""Saved questions over HTTP: those one sees, and one's own to change."""

from datetime import datetime

from counterpoint.across.retrieval.saving import verbs as saving
from counterpoint.across.retrieval.saving.model import ShownQuestion
from counterpoint.kernel.ids import ArticleId, MemberId, SavedQuestionId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class MergedCodeShown(Shown):
    """A code that was merged away, by its last name, and the one it became."""

    was: str
    now: str


class SavedQuestionShown(Shown):
    """A question that is kept, and what it found when it was saved.

    Attributes:
        gone: What it names and is there no more, by the names that they had last.
        merged: Codes that it named and that were merged away, and into which.
        answer: A digest over what it found, to be held against that of an answer.
    """

    id: SavedQuestionId
    name: str
    question: str
    gone: list[str]
    merged: list[MergedCodeShown]
    is_shared: bool
    found: int
    answer: str
    by: MemberId
    at: datetime

    @classmethod
    def of(cls, shown: ShownQuestion) -> "SavedQuestionShown":
        """Show a saved question."""
        saved = shown.saved
        return cls(
            id=saved.id,
            name=saved.name,
            question=shown.question,
            gone=list(shown.gone),
            merged=[MergedCodeShown(was=was, now=now) for was, now in shown.merged],
            is_shared=saved.is_shared,
            found=saved.found,
            answer=saved.answer,
            by=saved.by,
            at=saved.at,
        )


class SavedQuestionsShown(Shown):
    """The questions that are one's own or shared, in the order of saving."""

    items: list[SavedQuestionShown]


class NewQuestionSent(Sent):
    """A question to keep, and its name."""

    name: str
    question: str
    is_shared: bool = False


class QuestionChangeSent(Sent):
    """What of a saved question changes; saved anew it keeps what it finds now."""

    name: str | None = None
    question: str | None = None
    is_shared: bool | None = None


def list_questions(tx: Transaction, article_id: ArticleId) -> SavedQuestionsShown:
    """List the questions that are one's own or shared."""
    found = saving.list_questions(tx, article_id)
    return SavedQuestionsShown(items=[SavedQuestionShown.of(each) for each in found])


def save_question(
    tx: Transaction, article_id: ArticleId, body: NewQuestionSent
) -> SavedQuestionShown:
    """Keep a question under a name."""
    made = saving.save_question(
        tx,
        article_id=article_id,
        name=body.name,
        question=body.question,
        is_shared=body.is_shared,
    )
    return SavedQuestionShown.of(made)


def change_question(
    tx: Transaction, saved_question_id: SavedQuestionId, body: QuestionChangeSent
) -> SavedQuestionShown:
    """Save a question of one's own anew."""
    changed = saving.change_question(
        tx,
        saved_question_id=saved_question_id,
        name=body.name,
        question=body.question,
        is_shared=body.is_shared,
    )
    return SavedQuestionShown.of(changed)


def take_question_away(
    tx: Transaction, article_id: ArticleId, saved_question_id: SavedQuestionId
) -> SavedQuestionsShown:
    """Take a question of one's own away, and list those that stand."""
    saving.take_question_away(tx, saved_question_id=saved_question_id)
    return list_questions(tx, article_id)


_OF_ARTICLE = "/articles/{article_id}/questions"

ROUTES = [
    endpoint("GET", _OF_ARTICLE, list_questions),
    endpoint("POST", _OF_ARTICLE, save_question),
    endpoint("PATCH", "/questions/{saved_question_id}", change_question),
    endpoint("DELETE", _OF_ARTICLE + "/{saved_question_id}", take_question_away),
]
