"""What is asked about coverage: how many voice each pole, and both."""

from counterpoint.kernel.ids import ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.coverage.model import Coverage, coverage_of
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.voice.reading import people_of


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
    people, voicing = people_of(tx, theme_id)
    if not voicing:
        return ()
    return coverage_of(people, voicing[Letter.A], voicing[Letter.B])
