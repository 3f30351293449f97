"""How a study begins: with one member, two groups and an empty aim."""

from counterpoint.kernel.ids import MemberId, new_id
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion.model import USUAL
from counterpoint.study.criterion.verbs import add_criterion
from counterpoint.study.design import store as design_store
from counterpoint.study.design.model import Numbering, Study, StudyBegun, StudyChanged
from counterpoint.study.design.verbs import add_group
from counterpoint.study.member import store as member_store
from counterpoint.study.member.model import Member, MemberAdded, Role, checked_key


def begin_study(
    database: Database,
    *,
    title: str,
    member_key: str,
    member_name: str,
    is_demo: bool = False,
) -> Member:
    """Fill an empty database with its first member and the two usual groups.

    The first member is coordinator and researcher: alone, one is both. No
    permission is asked, for there is nobody yet who could have one. Whoever
    lays out more before people come, calls ``stand_ready`` at the end.
    """
    roles = frozenset({Role.COORDINATOR, Role.RESEARCHER})
    first = Member(MemberId(new_id()), checked_key(member_key), member_name, roles)
    with database.write(first.id) as tx:
        tx.record(MemberAdded(first.id, " ".join(sorted(roles))))
        member_store.put_member(tx.connection, first)
        begun = Study(title=title, is_demo=is_demo)
        seq = tx.record(StudyChanged(begun.data_mode))
        design_store.put_study(tx.connection, seq, begun)
        add_group(
            tx, key="users", singular="user", plural="users", numbering=Numbering.ARABIC
        )
        add_group(
            tx,
            key="professionals",
            singular="professional",
            plural="professionals",
            numbering=Numbering.ROMAN,
        )
        for key, kinds in USUAL.items():
            for kind in kinds:
                add_criterion(tx, group=key, kind=kind)
    return first


def stand_ready(tx: Transaction, *, is_demo: bool = False) -> None:
    """Let the acting member's undo go back no further than here.

    What was laid out for people before they came is not theirs to take back.
    """
    tx.record(StudyBegun(is_demo))
