"""In which order passages stand in the recording."""

from collections.abc import Sequence

from counterpoint.kernel.errors import InputError
from counterpoint.report.model import Passage, PassageGiven, Speaker


class PassageOrderError(InputError):
    """Passages stand in the order in which they begin in the recording."""


def check_order_in_sound(passages: Sequence[Passage | PassageGiven]) -> None:
    """Refuse passages in another order than they have in the recording.

    Two people may speak at once; one who begins before having ended is a slip of
    the times. Passages whose times nobody gave refuse nothing.

    Raises:
        PassageOrderError: One begins before an earlier one began, or before the
            same speaker's last one ended.

    Source: method, invariant 10.
    """
    begun = 0
    ended = dict.fromkeys(Speaker, 0)
    for order, each in enumerate(passages):
        if each.start_ms is None:
            continue
        if each.start_ms < begun:
            msg = (
                "Passage {order} begins in the sound before the one above it; "
                "mend one of the times."
            )
            raise PassageOrderError(msg, order=order + 1)
        if each.speaker is not Speaker.UNKNOWN and each.start_ms < ended[each.speaker]:
            msg = (
                "Passage {order} begins in the sound before its speaker has ended "
                "another one; mend one of the times."
            )
            raise PassageOrderError(msg, order=order + 1)
        begun = each.start_ms
        ended[each.speaker] = max(ended[each.speaker], each.end_ms or 0)
