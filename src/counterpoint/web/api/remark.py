"""Comments and suggestions on the manuscript over HTTP."""

from datetime import date

from counterpoint.kernel.ids import ArticleId, BlockId, MemberId
from counterpoint.manuscript.remark import verbs as remarks
from counterpoint.manuscript.remark.model import Remark, RemarkId, Thread
from counterpoint.manuscript.suggestion import verbs as suggestions
from counterpoint.manuscript.suggestion.model import (
    SuggestionForm,
    SuggestionId,
    SuggestionOutcome,
    SuggestionShown,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.draft import DraftRowShown
from counterpoint.web.endpoint import Sent, Shown, endpoint


class RemarkShown(Shown):
    """A comment, or an answer to one; ``words`` are those it is about."""

    id: RemarkId
    text: str
    words: str
    made_by: MemberId
    made_on: date

    @classmethod
    def of(cls, each: Remark) -> "RemarkShown":
        """Show a comment."""
        return cls(
            id=each.id,
            text=each.text,
            words=each.anchor.exact if each.anchor else "",
            made_by=each.made_by,
            made_on=each.made_on,
        )


class ThreadShown(Shown):
    """A comment with its answers; gone if its words or its block are."""

    block_id: BlockId
    remark: RemarkShown
    answers: list[RemarkShown]
    settled_by: MemberId | None
    is_gone: bool

    @classmethod
    def of(cls, thread: Thread) -> "ThreadShown":
        """Show a comment with its answers."""
        return cls(
            block_id=thread.remark.block_id,
            remark=RemarkShown.of(thread.remark),
            answers=[RemarkShown.of(each) for each in thread.answers],
            settled_by=thread.remark.settled_by,
            is_gone=thread.is_gone,
        )


class ThreadsShown(Shown):
    """An article's comments, earliest first."""

    items: list[ThreadShown]


class RemarkSent(Sent):
    """A comment on a block, or on words that it prints; ``start`` in code points."""

    text: str
    words: str = ""
    start: int | None = None


class AnswerSent(Sent):
    """An answer to a comment."""

    text: str


class RemarkSettledSent(Sent):
    """Whether a comment is settled."""

    is_settled: bool


class SuggestedShown(Shown):
    """A suggestion as it stands, and what it would change in print."""

    id: SuggestionId
    form: SuggestionForm
    block_id: BlockId | None
    text: str
    note: str
    made_by: MemberId
    made_on: date
    outcome: SuggestionOutcome | None
    reason: str
    settled_by: MemberId | None
    row: DraftRowShown
    is_stale: bool

    @classmethod
    def of(cls, shown: SuggestionShown) -> "SuggestedShown":
        """Show a suggestion."""
        each = shown.suggestion
        return cls(
            id=each.id,
            form=each.form,
            block_id=each.block_id,
            text=each.text,
            note=each.note,
            made_by=each.made_by,
            made_on=each.made_on,
            outcome=each.outcome,
            reason=each.reason,
            settled_by=each.settled_by,
            row=DraftRowShown.model_validate(shown.row),
            is_stale=shown.is_stale,
        )


class SuggestionsShown(Shown):
    """An article's suggestions, earliest first."""

    items: list[SuggestedShown]


class SuggestionSent(Sent):
    """What would become of a block; for a new one, the block it follows."""

    form: SuggestionForm
    block_id: BlockId | None = None
    text: str = ""
    note: str = ""


class DeclineSent(Sent):
    """Why a suggestion is declined."""

    reason: str


def list_remarks(tx: Transaction, article_id: ArticleId) -> ThreadsShown:
    """List the comments on an article's manuscript."""
    found = remarks.list_threads(tx, article_id)
    return ThreadsShown(items=[ThreadShown.of(each) for each in found])


def write_remark(tx: Transaction, block_id: BlockId, body: RemarkSent) -> RemarkShown:
    """Comment on a block, or on some of its words."""
    made = remarks.write_remark(
        tx, block_id=block_id, text=body.text, words=body.words, start=body.start
    )
    return RemarkShown.of(made)


def answer_remark(
    tx: Transaction, remark_id: RemarkId, body: AnswerSent
) -> RemarkShown:
    """Answer a comment."""
    made = remarks.answer_remark(tx, remark_id=remark_id, text=body.text)
    return RemarkShown.of(made)


def settle_remark(
    tx: Transaction, remark_id: RemarkId, body: RemarkSettledSent
) -> ThreadsShown:
    """Settle a comment, or open it again."""
    change = remarks.settle_remark if body.is_settled else remarks.reopen_remark
    return list_remarks(tx, change(tx, remark_id=remark_id))


def list_suggestions(tx: Transaction, article_id: ArticleId) -> SuggestionsShown:
    """List the suggestions for an article's manuscript."""
    found = suggestions.list_suggestions(tx, article_id)
    return SuggestionsShown(items=[SuggestedShown.of(each) for each in found])


def suggest_change(
    tx: Transaction, article_id: ArticleId, body: SuggestionSent
) -> SuggestionsShown:
    """Suggest a change of the manuscript."""
    suggestions.suggest_change(
        tx,
        article_id=article_id,
        form=body.form,
        block_id=body.block_id,
        text=body.text,
        note=body.note,
    )
    return list_suggestions(tx, article_id)


def accept_suggestion(tx: Transaction, suggestion_id: SuggestionId) -> SuggestionsShown:
    """Take a suggestion over into the manuscript."""
    made = suggestions.accept_suggestion(tx, suggestion_id=suggestion_id)
    return list_suggestions(tx, made.article_id)


def decline_suggestion(
    tx: Transaction, suggestion_id: SuggestionId, body: DeclineSent
) -> SuggestionsShown:
    """Decline a suggestion with a reason."""
    made = suggestions.decline_suggestion(
        tx, suggestion_id=suggestion_id, reason=body.reason
    )
    return list_suggestions(tx, made.article_id)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/remarks", list_remarks),
    endpoint("POST", "/blocks/{block_id}/remarks", write_remark),
    endpoint("POST", "/remarks/{remark_id}/answers", answer_remark),
    endpoint("PATCH", "/remarks/{remark_id}", settle_remark),
    endpoint("GET", "/articles/{article_id}/suggestions", list_suggestions),
    endpoint("POST", "/articles/{article_id}/suggestions", suggest_change),
    endpoint("POST", "/suggestions/{suggestion_id}/acceptance", accept_suggestion),
    endpoint("POST", "/suggestions/{suggestion_id}/decline", decline_suggestion),
]
