"""The demo's checklist: asked for by an invented journal, and partly answered."""

from counterpoint import manuscript
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.checklist.model import ChecklistKind
from counterpoint.manuscript.checklist.verbs import (
    answer_item,
    request_checklist,
    set_aside_item,
)
from counterpoint.manuscript.model import BlockKind
from counterpoint.storage.transaction import Transaction

JOURNAL = "An invented journal, at submission"
ANSWERS = {
    "6": "None of us had met a participant before the interview.",
    "15": "Interviewee and interviewer were alone.",
    "23": (
        "Not to participants. The interviewer checked each report against the sound,"
        " and the writer mended what was found."
    ),
    "28": "Not asked. The findings go back to the services as a discussion edition.",
}
ASIDE = {
    "22": (
        "We did not look for a point after which nothing new would come. How many to"
        " ask was settled by what the question needs: two groups, and nine services."
    ),
}
PLACED = "31"
"""The item that points to where the findings begin."""


def answer_checklist(tx: Transaction, article_id: ArticleId) -> None:
    """Take up COREQ, answer some items, set one aside, and leave the rest."""
    kind = ChecklistKind.COREQ
    request_checklist(tx, article_id=article_id, kind=kind, asked_by=JOURNAL)
    for item, text in ANSWERS.items():
        answer_item(tx, article_id=article_id, kind=kind, item=item, text=text)
    for item, reason in ASIDE.items():
        set_aside_item(tx, article_id=article_id, kind=kind, item=item, reason=reason)
    blocks = manuscript.show_manuscript(tx, article_id).blocks
    first = next(each for each in blocks if each.kind is BlockKind.THEME)
    answer_item(tx, article_id=article_id, kind=kind, item=PLACED, block_id=first.id)
