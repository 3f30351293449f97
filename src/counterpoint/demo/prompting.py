"""What prompted some words of the demo: questions of the guides, or none."""

from collections.abc import Mapping

from counterpoint.across.memo.model import Selected
from counterpoint.across.prompt.model import Question
from counterpoint.across.prompt.verbs import say_prompt
from counterpoint.demo import material
from counterpoint.demo.material import Shelf
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.kernel.spans import Span
from counterpoint.report import get_text
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.guide.verbs import list_guides


def say_prompts(
    made: Database, article_id: ArticleId, members: Mapping[str, MemberId], shelf: Shelf
) -> None:
    """Let each member say what prompted words, in one step a member.

    Of most words nothing is said, as in a study that is at work.

    Raises:
        MaterialError: A marked text does not stand exactly once in its report.
    """
    rows = list(enumerate(material.table("prompts.csv"), 2))
    for member in dict.fromkeys(row["member"] for _, row in rows):
        with made.write(members[member]) as tx:
            for line, row in rows:
                if row["member"] == member:
                    _say(tx, article_id, shelf, row, f"prompts.csv, line {line}")


def _say(
    tx: Transaction, article_id: ArticleId, shelf: Shelf, row: dict[str, str], at: str
) -> None:
    report_id, begins = shelf.place_of(row["report"], row["begins"], at)
    _, ends = shelf.place_of(row["report"], row["ends"], at)
    selected = Selected(
        article_id, get_text(tx, report_id).version, Span(begins.start, ends.end)
    )
    say_prompt(tx, report_id=report_id, at=selected, question=_question(tx, row))


def _question(tx: Transaction, row: dict[str, str]) -> Question | None:
    if not row["question"]:
        return None
    group = next(
        each.id for each in list_groups(tx) if row["report"].startswith(each.singular)
    )
    guide = next(each for each in list_guides(tx) if each.group_id == group)
    return Question(guide.id, int(row["question"]))
