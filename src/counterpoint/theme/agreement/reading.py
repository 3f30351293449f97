"""Reading what there is for a theme; asks no permission."""

from counterpoint.kernel.ids import DecisionId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.store import list_decisions, list_positions
from counterpoint.study.member.model import Role
from counterpoint.study.member.store import is_alone, list_members
from counterpoint.theme.agreement.model import Grounds
from counterpoint.theme.contrary.store import list_searches
from counterpoint.theme.paradox.store import find_paradox, list_ways
from counterpoint.theme.theme.model import Theme
from counterpoint.theme.voice.reading import people_of


def grounds_of(tx: Transaction, theme: Theme) -> Grounds:
    """Gather what agreement asks for."""
    paradox = find_paradox(tx.connection, theme.id)
    _, voicing = people_of(tx, theme.id)
    silent = _fewest_silent(tx, theme, None if paradox is None else paradox.decision_id)
    return Grounds(
        people={letter: len(people) for letter, people in voicing.items()},
        ways=len(list_ways(tx.connection, theme.id)),
        no_way_reason="" if paradox is None else paradox.no_way_reason,
        searches=len(list_searches(tx.connection, theme.id)),
        is_decided=silent is not None,
        silent=silent or 0,
        is_alone=is_alone(tx.connection),
    )


def _fewest_silent(
    tx: Transaction, theme: Theme, form: DecisionId | None
) -> int | None:
    """Count who has no position to a decision about a theme; None without one.

    The decision that gave a paradox its form was about the form, and does not count.
    """
    decided = [
        each.id
        for each in list_decisions(tx.connection, theme.id)
        if each.holds_for("theme", theme.id) and each.id != form
    ]
    team = {
        member.id
        for member in list_members(tx.connection)
        if member.active and member.roles - {Role.AUDITOR}
    }
    positions = list_positions(tx.connection, decided)
    silent = [
        len(team - {position.member_id for position in positions[each]})
        for each in decided
    ]
    return min(silent, default=None)
