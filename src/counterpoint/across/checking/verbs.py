"""What is asked of an article before it is handed in."""

from counterpoint.across.disclosure.verbs import show_ledger
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.check.model import Check, Finding
from counterpoint.manuscript.check.verbs import Checked, check_manuscript
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def check_article(tx: Transaction, article_id: ArticleId) -> Checked:
    """Ask the checks of a manuscript, and the ledger of what print gives away.

    The ledger is the study's: all articles count, since they can be joined. It is
    settled on its own page, for each participant.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    checked = check_manuscript(tx, article_id)
    few = tuple(
        Finding(
            check=Check.DISCLOSED,
            place="",
            start=0,
            end=0,
            words="",
            sentence="",
            reason=Said(
                "What print gives away of {label} fits {fitting} people only;"
                " see the ledger.",
                {"label": f"({each.participant.label})", "fitting": each.fitting},
            ),
        )
        for each in show_ledger(tx).people
        if each.is_open
    )
    return Checked((*checked.open, *few), checked.accepted)
