"""What is done about codes: add one, word it, move it, retire it, count its use."""

from collections.abc import Iterable
from dataclasses import replace

from counterpoint.article import relation, show_article
from counterpoint.coding.code import store
from counterpoint.coding.code.guide import NOTHING_SAID, Guide, tidied
from counterpoint.coding.code.model import (
    Code,
    CodeAdded,
    CodeChanged,
    CodeMadeFromNotes,
    CodeMoved,
    CodeRetired,
    CountedCode,
    Origin,
    check_name_is_free,
    check_not_in_use,
    check_not_there,
    check_parent,
    checked_name,
    least_used_colour,
    position_after,
    siblings,
)
from counterpoint.coding.coding import store as coding_store
from counterpoint.discussion.origin.making import checked_sources
from counterpoint.discussion.origin.model import Made, MadeKind, Sources
from counterpoint.discussion.origin.store import put_origins
from counterpoint.kernel.ids import ArticleId, CodeId, NoteId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.seal.opening import begin_sharing
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def list_codes(tx: Transaction, article_id: ArticleId) -> list[CountedCode]:
    """List an article's codes with their use: siblings in their order.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    show_article(tx, article_id)
    codes = store.list_codes(tx.connection, article_id)
    used = coding_store.count_by_code(tx.connection, article_id)
    return [CountedCode(code, *used.get(code.id, (0, 0))) for code in codes]


def show_code(tx: Transaction, code_id: CodeId) -> CountedCode:
    """Show one code with its use.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    code = store.get_code(tx.connection, code_id)
    return CountedCode(code, *coding_store.count_of_code(tx.connection, code_id))


def add_code(  # noqa: PLR0913 - a code has seven parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    name: str,
    parent_id: CodeId | None = None,
    definition: str = "",
    origin: Origin = Origin.DATA,
    colour: int | None = None,
    position: float | None = None,
    guide: Guide = NOTHING_SAID,
    notes: Iterable[NoteId] = (),
) -> Code:
    """Put a new code into the codebook.

    Args:
        tx: The study.
        article_id: Whose codebook.
        name: One line, unlike its siblings' names.
        parent_id: The code to stand beneath; at the top if not given.
        definition: What it says of a passage.
        origin: Where it comes from.
        colour: From 0 to 11; the one used least if not given.
        position: Among its siblings; behind the last if not given.
        guide: How it is used, its literature, and the participants' name for it.
        notes: Readers' notes that it is made from; they stay with it.

    Raises:
        NotFoundError: There is no such article, parent or note.
        SealedError: The article is read alone still.
        CodeNameTakenError: A sibling has that name.
        InputError: The name, colour or position cannot be.
    """
    permission.ask(tx, Deed.CODE)
    begin_sharing(tx, article_id)
    codes = store.list_codes(tx.connection, article_id)
    check_parent({code.id: code for code in codes}, parent_id)
    beside = siblings(codes, parent_id)
    new = Code(
        id=CodeId(new_id()),
        article_id=article_id,
        parent_id=parent_id,
        name=checked_name(name),
        definition=normalised(definition).strip(),
        origin=origin,
        colour=least_used_colour(codes) if colour is None else colour,
        position=position_after(beside) if position is None else position,
        guide=tidied(guide),
    )
    check_name_is_free(new.name, beside)
    named = list(notes)
    sources = checked_sources(tx, article_id, named) if named else None
    salt = new_salt()
    seq = tx.record(_added(new, digest(salt, new.wording), sources))
    store.put_code(tx.connection, seq, new, salt)
    if sources is not None:
        put_origins(tx.connection, seq, Made(MadeKind.CODE, new.id), sources)
    return new


def change_code(  # noqa: PLR0913 - each part can be changed alone
    tx: Transaction,
    *,
    code_id: CodeId,
    name: str | None = None,
    definition: str | None = None,
    origin: Origin | None = None,
    colour: int | None = None,
    guide: Guide | None = None,
) -> Code:
    """Change those parts of a code that are given.

    Raises:
        NotFoundError: There is no such code.
        CodeNameTakenError: A sibling has that name.
        InputError: The name or colour cannot be.
    """
    permission.ask(tx, Deed.CODE)
    before = store.get_code(tx.connection, code_id)
    changed = replace(
        before,
        name=before.name if name is None else checked_name(name),
        definition=before.definition
        if definition is None
        else normalised(definition).strip(),
        origin=origin or before.origin,
        colour=before.colour if colour is None else colour,
        guide=before.guide if guide is None else tidied(guide),
    )
    if changed == before:
        return before
    codes = store.list_codes(tx.connection, before.article_id)
    for place in (before.parent_id, *before.also_beneath):
        check_name_is_free(changed.name, siblings(codes, place, without=code_id))
    salt = new_salt()
    witness = digest(salt, changed.wording)
    seq = tx.record(CodeChanged(code_id, changed.origin, changed.colour, witness))
    store.put_code(tx.connection, seq, changed, salt)
    return changed


def move_code(
    tx: Transaction,
    *,
    code_id: CodeId,
    parent_id: CodeId | None,
    position: float | None = None,
) -> Code:
    """Put a code, with all beneath it, under another, or elsewhere beside.

    Args:
        tx: The study.
        code_id: What is moved.
        parent_id: The code to stand beneath; none for the top.
        position: Among its siblings there; behind the last if not given.

    Raises:
        NotFoundError: There is no such code or parent.
        CodeCycleError: The parent is the code, or stands beneath it.
        AlreadyThereError: It stands beneath that parent besides.
        CodeNameTakenError: A sibling there has its name.
        PositionError: The position is no ordinary number.
    """
    permission.ask(tx, Deed.ARRANGE_CODES, *_relations_to(tx, code_id))
    before = store.get_code(tx.connection, code_id)
    codes = store.list_codes(tx.connection, before.article_id)
    check_parent({code.id: code for code in codes}, parent_id, code_id)
    check_not_there(before, parent_id)
    beside = siblings(codes, parent_id, without=code_id)
    check_name_is_free(before.name, beside)
    place = position_after(beside) if position is None else position
    moved = replace(before, parent_id=parent_id, position=place)
    if moved == before:
        return before
    store.move_code(tx.connection, tx.record(CodeMoved(code_id, parent_id)), moved)
    return moved


def retire_code(tx: Transaction, *, code_id: CodeId) -> Code:
    """Take a code that is not in use out of the codebook.

    Raises:
        NotFoundError: There is no such code.
        CodeInUseError: It has codings, or codes beneath it.
    """
    permission.ask(tx, Deed.ARRANGE_CODES, *_relations_to(tx, code_id))
    standing = store.get_code(tx.connection, code_id)
    codes = store.list_codes(tx.connection, standing.article_id)
    codings = coding_store.count_codings(tx.connection, code_id)
    check_not_in_use(codings, len(siblings(codes, code_id)))
    store.retire_code(tx.connection, tx.record(CodeRetired(code_id)), code_id)
    return standing


def _relations_to(tx: Transaction, code_id: CodeId) -> tuple[Relation, ...]:
    article_id = store.get_code(tx.connection, code_id).article_id
    found = relation(tx, article_id)
    return () if found is None else (found,)


def _added(
    new: Code, witness: str, sources: Sources | None
) -> CodeAdded | CodeMadeFromNotes:
    if sources is None:
        return CodeAdded(
            code_id=new.id,
            article_id=new.article_id,
            parent_id=new.parent_id,
            origin=new.origin,
            colour=new.colour,
            wording_digest=witness,
        )
    return CodeMadeFromNotes(
        code_id=new.id,
        article_id=new.article_id,
        parent_id=new.parent_id,
        notes=len(sources.notes),
        readers=sources.readers,
        wording_digest=witness,
    )
