"""What is done about replacements: keep tokens, replace, look at, undo.

A replacement is no edit. It rewrites every version at once, needs no vault that is
open, and is undone only with one that is.
"""

from collections.abc import Collection

from counterpoint.across.replacement import keeping, store
from counterpoint.across.replacement.changing import Replacing, Restoring
from counterpoint.across.replacement.matching import Finder, Wording
from counterpoint.across.replacement.model import (
    FileOut,
    FileRead,
    Found,
    KeptFile,
    Kind,
    NotFoundWordsError,
    OriginalsRead,
    ReplacedTracesCleared,
    Replacement,
    ReplacementRead,
    Token,
    TokenAdded,
    TokenRetired,
    TokenTakenError,
    WordsReplaced,
    WordsRestored,
    check_tells_nothing,
    checked_originals,
    checked_token,
    doubled,
)
from counterpoint.across.replacement.rewriting import rewrite, rewrite_versions
from counterpoint.across.replacement.text.counting import look
from counterpoint.across.replacement.text.store import report_of
from counterpoint.kernel.ids import (
    OriginalId,
    ReplacementId,
    ReportId,
    TokenId,
    new_id,
)
from counterpoint.participant.erasing import Whose
from counterpoint.participant.vault.holder.model import OpenedVault
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_tokens(tx: Transaction) -> list[Token]:
    """List the study's tokens, by kind and wording."""
    permission.ask(tx, Deed.READ_REPORTS)
    return store.list_tokens(tx.connection)


def add_token(tx: Transaction, *, kind: Kind, wording: str) -> Token:
    """Put a token on the study's list.

    Raises:
        TokenWordingError: It is no short description in small letters.
        TokenTakenError: It is on the list already.

    Source: method, row F42.
    """
    permission.ask(tx, Deed.REPLACE_WORDS)
    clean = checked_token(wording)
    known = {each.wording.casefold() for each in store.list_tokens(tx.connection)}
    if clean.casefold() in known:
        msg = "({token}) is on the list already; choose it there."
        raise TokenTakenError(msg, token=clean)
    token = Token(TokenId(new_id()), Kind(kind), clean)
    store.put_token(tx.connection, tx.record(TokenAdded(token.id, token.kind)), token)
    return token


def retire_token(tx: Transaction, *, token_id: TokenId) -> None:
    """Offer a token no more; where it stands, it stays.

    Raises:
        NotFoundError: There is none.
    """
    permission.ask(tx, Deed.REPLACE_WORDS)
    token = store.get_token(tx.connection, token_id)
    store.retire_token(tx.connection, tx.record(TokenRetired(token.id)), token.id)


def preview_replacement(
    tx: Transaction,
    *,
    originals: Collection[str],
    report_id: ReportId | None = None,
    any_case: bool = False,
) -> list[Found]:
    """Count the things in which the words stand, of those the member may read.

    Raises:
        OriginalError: The words cannot be replaced.
        NotFoundError: There is no such report.
    """
    permission.ask(tx, Deed.REPLACE_WORDS)
    wordings = [Wording(each, any_case) for each in checked_originals(originals)]
    whose = None if report_id is None else report_of(tx.connection, report_id)
    return list(look(tx, Finder(wordings, _printed(tx)), whose).things)


def replace_words(
    tx: Transaction,
    *,
    originals: Collection[str],
    token_id: TokenId,
    report_id: ReportId | None = None,
    any_case: bool = False,
) -> list[Replacement]:
    """Put a token in the place of words, in every version of everything, at once.

    Also in what the acting member may not read: drafts, notes and diaries of
    others are rewritten unseen. The originals go into the vault, which need not be
    open, and so does each file from which a rewritten report was read.

    Args:
        tx: Who acts, and in which study.
        originals: The words, each as it was selected.
        token_id: A token of the study's list.
        report_id: The one report in whose words they are replaced, beside all that
            the team wrote; None for the whole study.
        any_case: Whether small and capital letters count as the same.

    Raises:
        OriginalError: The words cannot be replaced.
        TokenTellsError: The token holds them.
        NotFoundWordsError: They stand in nothing that the member may read.
        NoVaultError: The vault was not set up.
        OneWayInError: A lost secret would lose every original.
        NotFoundError: There is no such token, or report.

    Source: method, row F42; section 5.6; traps 18 and 44.
    """
    permission.ask(tx, Deed.REPLACE_WORDS)
    connection = tx.connection
    token = store.get_token(connection, token_id)
    words = checked_originals(originals)
    check_tells_nothing(token, words)
    wordings = [Wording(each, any_case) for each in words]
    whose = None if report_id is None else report_of(connection, report_id)
    tokens = _printed(tx)
    _check_seen(tx, Finder(wordings, tokens), len(wordings), whose)
    ids = [ReplacementId(new_id()) for _ in wordings]
    changing = Replacing(wordings, ids, token.printed, tokens)
    done = rewrite_versions(tx, changing, whose)
    event = WordsReplaced(token.id, len(ids), report_id, done.told())
    seq = tx.record(event)
    rewrite(tx, seq, changing, done, whose)
    keeping.put_originals(tx, ids, changing.forms)
    keeping.put_files(tx, done.reports)
    made = [
        Replacement(id_, token.id, report_id, any_case, tx.actor, tx.now())
        for id_ in ids
    ]
    for replaced in made:
        store.put_replacement(connection, seq, replaced)
    return made


def list_replacements(tx: Transaction) -> list[Replacement]:
    """List the replacements that stand, earliest first, without the originals."""
    permission.ask(tx, Deed.READ_REPORTS)
    return store.list_replacements(tx.connection)


def list_every_token(tx: Transaction) -> list[Token]:
    """List all tokens that were ever on the list, for replacements that use them."""
    permission.ask(tx, Deed.READ_REPORTS)
    return list(store.list_every_token(tx.connection).values())


def read_replacements(tx: Transaction, *, opened: OpenedVault) -> list[ReplacementRead]:
    """Read what was replaced, and which originals stand under two tokens.

    They are decrypted and compared here: a digest of a name that is kept anywhere
    would tell the name to whoever tries a list of names.

    Raises:
        LockedError: The vault is not open.

    Source: method, row F42; section 5.6.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    originals = keeping.read_originals(tx, opened)
    read = [
        ReplacementRead(each, originals[each.id])
        for each in store.list_replacements(tx.connection)
        if each.id in originals
    ]
    also = doubled(read)
    tx.record(OriginalsRead(len(read)))
    return [
        ReplacementRead(each.replacement, each.original, also[each.replacement.id])
        for each in read
    ]


def undo_replacement(
    tx: Transaction, *, opened: OpenedVault, replacement_id: ReplacementId
) -> int:
    """Put an original back wherever its token stands, in every version at once.

    What was written since is taken to mean this original only if no other one
    stands under the token.

    Returns:
        In how many places of reports and of the team's own texts the token stays,
        because nobody can tell which original it stands for.

    Raises:
        NoSuchReplacementError: It was undone already.
        OriginalGoneError: The vault holds the original no more.
        LockedError: The vault is not open.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    connection = tx.connection
    replaced = store.get_replacement(connection, replacement_id)
    forms = keeping.read_forms(tx, opened, replaced)
    token = store.list_every_token(connection)[replaced.token_id]
    changing = Restoring(replacement_id, token.printed, forms, is_shared=token.uses > 1)
    whose = (
        None
        if replaced.report_id is None
        else report_of(connection, replaced.report_id)
    )
    done = rewrite_versions(tx, changing, whose)
    seq = tx.record(WordsRestored(replacement_id, done.told()))
    left = changing.left
    rewrite(tx, seq, changing, done, whose)
    keeping.forget_original(tx, replacement_id)
    store.retire_replacement(connection, seq, replacement_id)
    return left


def list_kept_files(tx: Transaction) -> list[KeptFile]:
    """List the files that reports were read from and whose keys are in the vault."""
    permission.ask(tx, Deed.READ_REPORTS)
    return keeping.list_files(tx)


def read_kept_file(
    tx: Transaction, *, opened: OpenedVault, original_id: OriginalId
) -> FileOut:
    """Take a file out of the vault; history keeps that it was read.

    Raises:
        NoIdentityError: The vault holds no key to it.
        LockedError: The vault is not open.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    read = keeping.read_file(tx, opened, original_id)
    tx.record(FileRead(original_id))
    return read


def traces_wait(tx: Transaction) -> bool:
    """Say whether old pages of the study may still hold what was replaced."""
    permission.ask(tx, Deed.READ_REPORTS)
    replaced = store.last_of_kind(tx.connection, WordsReplaced.__name__)
    cleared = store.last_of_kind(tx.connection, ReplacedTracesCleared.__name__)
    return replaced > cleared


def record_traces_cleared(tx: Transaction) -> None:
    """Note that old pages were cleared away; ``clearing.clear`` did it."""
    permission.ask(tx, Deed.REPLACE_WORDS)
    tx.record(ReplacedTracesCleared())


def _printed(tx: Transaction) -> list[str]:
    """Give all tokens that were ever on the list, as they stand in texts."""
    return [each.printed for each in store.list_every_token(tx.connection).values()]


def _check_seen(
    tx: Transaction, finder: Finder, wordings: int, whose: Whose | None
) -> None:
    """Refuse words that the member sees nowhere: a slip of the pen, or a guess."""
    seen = look(tx, finder, whose).wordings
    if len(seen) < wordings:
        msg = "Nothing that you may read holds all these words; check the spelling."
        raise NotFoundWordsError(msg)
