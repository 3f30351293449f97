"""What is asked about coverage: how many voice each pole, and both."""

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.coverage import store
from counterpoint.theme.coverage.model import Coverage, coverage_of
from counterpoint.theme.evidence.model import Place, PlaceKind
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.paradox.store import list_poles
from counterpoint.theme.theme.store import get_theme


def count_coverage(tx: Transaction, theme_id: ThemeId) -> tuple[Coverage, ...]:
    """Count, in each group of the article, who voices which pole of a paradox.

    Those with a report in the article are counted. A person voices a pole who has
    evidence at it, or a coding under a code that is tied to it or stands below such
    a one. A theme without poles gives nothing.

    Raises:
        NotFoundError: There is no such theme.

    Source: method, section 6.2.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    theme = get_theme(tx.connection, theme_id)
    poles = list_poles(tx.connection, theme_id)
    if not poles:
        return ()
    groups = get_article(tx.connection, theme.article_id).groups
    parents = store.list_parents(tx.connection, theme.article_id)
    voiced = {
        letter: store.voices(tx.connection, Place(PlaceKind.POLE, pole.id), parents)
        for letter, pole in poles.items()
    }
    people = store.people_with_reports(tx.connection, theme.article_id, groups)
    return coverage_of(people, voiced[Letter.A], voiced[Letter.B])
