"""What is asked about agreement: what a theme lacks still."""

from counterpoint.kernel.ids import ThemeId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.agreement.model import lacking
from counterpoint.theme.agreement.reading import grounds_of
from counterpoint.theme.theme.store import get_theme


def list_lacking(tx: Transaction, theme_id: ThemeId) -> list[Said]:
    """List what a theme lacks before the team can agree on it.

    Raises:
        NotFoundError: There is no such theme.

    Source: method, section 3.4.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    return lacking(grounds_of(tx, get_theme(tx.connection, theme_id)))
