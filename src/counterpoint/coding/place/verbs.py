"""What is done about further places of a code: put it there, take it from there."""

from counterpoint.article import relation
from counterpoint.coding.code import store
from counterpoint.coding.code.model import (
    Code,
    check_name_is_free,
    check_parent,
    position_after,
    siblings,
)
from counterpoint.coding.place.model import (
    CodePlacedAlso,
    CodeTakenFromPlace,
    check_is_there,
    check_new_place,
)
from counterpoint.kernel.ids import CodeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def place_code_also(tx: Transaction, *, code_id: CodeId, parent_id: CodeId) -> Code:
    """Let a code stand beneath another besides where it stands.

    It stays one code: its codings are counted once above it, by whatever way.

    Raises:
        NotFoundError: There is no such code.
        AlreadyThereError: It stands right beneath that code.
        CodeCycleError: The other is the code itself, or stands beneath it.
        CodeNameTakenError: A sibling there has its name.

    Source: method, row B4.
    """
    permission.ask(tx, Deed.ARRANGE_CODES, *_relations_to(tx, code_id))
    code = store.get_code(tx.connection, code_id)
    codes = store.list_codes(tx.connection, code.article_id)
    check_parent({each.id: each for each in codes}, parent_id, code_id)
    check_new_place(code, parent_id)
    beside = siblings(codes, parent_id, without=code_id)
    check_name_is_free(code.name, beside)
    seq = tx.record(CodePlacedAlso(code_id, parent_id))
    store.put_place(tx.connection, seq, code, parent_id, position_after(beside))
    return store.get_code(tx.connection, code_id)


def take_code_from(tx: Transaction, *, code_id: CodeId, parent_id: CodeId) -> Code:
    """Take a code from a place where it stands besides; it stays in the others.

    Raises:
        NotFoundError: There is no such code, or it does not stand there besides.
    """
    permission.ask(tx, Deed.ARRANGE_CODES, *_relations_to(tx, code_id))
    code = store.get_code(tx.connection, code_id)
    check_is_there(code, parent_id)
    seq = tx.record(CodeTakenFromPlace(code_id, parent_id))
    store.end_places(tx.connection, seq, code_id, parent_id)
    return store.get_code(tx.connection, code_id)


def _relations_to(tx: Transaction, code_id: CodeId) -> tuple[Relation, ...]:
    article_id = store.get_code(tx.connection, code_id).article_id
    found = relation(tx, article_id)
    return () if found is None else (found,)
