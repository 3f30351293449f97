"""Reading what there is for a theme; asks no permission."""

from counterpoint.storage.transaction import Transaction
from counterpoint.theme.agreement.model import Grounds
from counterpoint.theme.contrary.store import list_searches
from counterpoint.theme.paradox.store import find_paradox, list_ways
from counterpoint.theme.theme.model import Theme
from counterpoint.theme.voice.reading import people_of


def grounds_of(tx: Transaction, theme: Theme) -> Grounds:
    """Gather what agreement asks for."""
    paradox = find_paradox(tx.connection, theme.id)
    _, voicing = people_of(tx, theme.id)
    return Grounds(
        people={letter: len(people) for letter, people in voicing.items()},
        ways=len(list_ways(tx.connection, theme.id)),
        no_way_reason="" if paradox is None else paradox.no_way_reason,
        searches=len(list_searches(tx.connection, theme.id)),
    )
