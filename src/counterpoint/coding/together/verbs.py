"""What is asked about codes that meet: all pairs at once, and the people of one."""

from counterpoint.coding.code.model import UnknownCodeError
from counterpoint.coding.matrix.material import Material, gather
from counterpoint.coding.matrix.model import Unit
from counterpoint.coding.together.model import (
    CodeCount,
    Counts,
    Meeting,
    Met,
    OneLineError,
    Pair,
    Together,
    closest_of_people,
    may_leave,
    people_of,
)
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.participant.person.verbs import list_labels
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

COUNTED = (
    Unit.PEOPLE,
    Unit.REPORTS,
    Unit.STORIES,
    Unit.PASSAGES,
    Unit.STRETCHES,
)
"""In the order of ``Counts``."""


def show_together(tx: Transaction, article_id: ArticleId) -> Together:
    """Count for all pairs of codes in how many people, reports and so on they meet.

    A code counts with all the codes beneath it; of two that stand in one line nothing
    is said. Whoever coded counts. What the article leaves out does not.

    Raises:
        NotFoundError: There is no such article.

    Source: method, sections 6.2 and 6.7.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    found = gather(tx, article_id)
    incidence = found.incidence()
    counted = [incidence.shared(unit).tolist() for unit in COUNTED]

    def counts(i: int, j: int) -> Counts:
        return Counts(*(each[i][j] for each in counted))

    ids, people = incidence.codes, len(incidence.people)
    has = counted[0]
    pairs = (
        Pair(
            ids[i],
            ids[j],
            counts(i, j),
            may_leave(people, has[i][i], has[j][j], has[i][j]),
        )
        for i in range(len(ids))
        for j in range(i + 1, len(ids))
        if not found.are_in_one_line(ids[i], ids[j])
    )
    return Together(
        people=people,
        reports=len(found.told),
        stories=len({lying.story_id for each in found.told for lying in each.stories}),
        passages=sum(len(each.starts) for each in found.told),
        codes=tuple(
            CodeCount(
                code.id, code.name, counts(nth, nth), may_leave(people, has[nth][nth])
            )
            for nth, code in enumerate(found.codes)
        ),
        pairs=tuple(each for each in pairs if any(each.both)),
    )


def show_meeting(
    tx: Transaction, article_id: ArticleId, *, code_id: CodeId, other_id: CodeId
) -> Met:
    """Show who has both of two codes, and how close they come in each person.

    Raises:
        NotFoundError: There is no such article or code.
        OneLineError: One of them stands beneath the other.

    Source: method, section 6.3.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    found = gather(tx, article_id)
    check_apart(found, code_id, other_id)
    counting = found.counting()
    told = {each.report_id: each for each in found.told}
    closest = closest_of_people(counting, told, code_id, other_id)
    one = people_of(counting.pieces_of(code_id), told)
    other = people_of(counting.pieces_of(other_id), told)
    everybody = {each.person for each in found.told if each.person is not None}
    return Met(
        people=tuple(
            Meeting(id_, label, closest[id_])
            for id_, label in list_labels(tx).items()
            if id_ in closest
        ),
        only_one=len(one - other),
        only_other=len(other - one),
        neither=len(everybody - one - other),
    )


def check_apart(found: Material, code_id: CodeId, other_id: CodeId) -> None:
    """Refuse two codes that are not there or that stand in one line.

    Raises:
        UnknownCodeError: The codebook has not both of them.
        OneLineError: They are one code, or one stands beneath the other.
    """
    for each in (code_id, other_id):
        if each not in found.beneath:
            msg = "The codebook has no code {id} any more; reload the page."
            raise UnknownCodeError(msg, id=each)
    if code_id == other_id or found.are_in_one_line(code_id, other_id):
        msg = "What stands beneath a code always goes with it. Choose two codes apart."
        raise OneLineError(msg)
