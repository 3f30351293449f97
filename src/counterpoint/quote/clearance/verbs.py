"""What is done about clearances: clear a quote, take it back, list what waits."""

from collections.abc import Mapping

from counterpoint.kernel.ids import ArticleId, QuoteId
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.quote.clearance import store
from counterpoint.quote.clearance.model import (
    Clearance,
    NameUse,
    NotClearedError,
    QuoteClearanceTakenBack,
    QuoteCleared,
    Standing,
    check_clearing,
)
from counterpoint.quote.model import QuoteInPrint
from counterpoint.quote.printing import in_print
from counterpoint.quote.sentence import names_open
from counterpoint.quote.store import get_quote, list_quotes
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.store import is_alone
from counterpoint.study.permission import Deed


def clear_quote(
    tx: Transaction,
    *,
    quote_id: QuoteId,
    names: Mapping[int, NameUse] | None = None,
    third_persons: str = "",
) -> QuoteInPrint:
    """Say that a quote may be printed as it stands.

    Args:
        tx: Who acts: in a study of several members, not the one who proposed it.
        quote_id: The quote.
        names: What each word that looks like a name is, by its place in the text.
        third_persons: What was weighed of the people whom it tells of.

    Raises:
        NotFoundError: There is no such quote.
        RuleError: The member proposed it, the quote lacks something, or consent
            does not cover it.
        InputError: A name or the third persons are not settled.

    Source: method, section 3.4, Quote; section 3.6, Quote clearance.
    """
    permission.ask(tx, Deed.CLEAR_QUOTE)
    found = in_print(tx, [get_quote(tx.connection, quote_id)])[0]
    settled = dict(names or {})
    weighed = normalised(third_persons).strip()
    check_clearing(_standing(tx, found), settled, weighed)
    salt = new_salt()
    given = Clearance(
        quote_id=quote_id,
        cleared_by=tx.actor,
        cleared_on=tx.now().date().isoformat(),
        names=settled,
        third_persons=weighed,
        words_digest=digest(salt, found.witnessed),
        salt=salt,
    )
    seq = tx.record(QuoteCleared(quote_id, len(settled), given.words_digest))
    store.put_clearance(tx.connection, seq, given)
    return in_print(tx, [found.quote])[0]


def take_back_clearance(tx: Transaction, *, quote_id: QuoteId) -> QuoteInPrint:
    """Let a cleared quote wait for clearance again; any member may.

    Raises:
        NotFoundError: There is no such quote.
        NotClearedError: It is not cleared.
    """
    permission.ask(tx, Deed.CLEAR_QUOTE)
    found = in_print(tx, [get_quote(tx.connection, quote_id)])[0]
    if found.clearance is None:
        msg = "This quote is not cleared; there is nothing to take back."
        raise NotClearedError(msg)
    seq = tx.record(QuoteClearanceTakenBack(quote_id))
    store.retire_clearance(tx.connection, seq, quote_id)
    return in_print(tx, [found.quote])[0]


def list_clearable(tx: Transaction, article_id: ArticleId) -> list[QuoteInPrint]:
    """List the quotes that wait for clearance and that the acting member can clear.

    Left out are those they proposed themselves, and those with something to settle
    about the words first.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    if not permission.may(tx, Deed.CLEAR_QUOTE):
        return []
    alone = is_alone(tx.connection)
    return [
        each
        for each in in_print(tx, list_quotes(tx.connection, article_id))
        if each.clearance is None
        and not _problems(each)
        and (alone or each.quote.proposed_by != tx.actor)
    ]


def _standing(tx: Transaction, found: QuoteInPrint) -> Standing:
    """Gather what a clearance by the acting member asks about a quote.

    A study in which one member does all the research rests the second member.
    """
    is_own = found.quote.proposed_by == tx.actor and not is_alone(tx.connection)
    return Standing(is_own, _problems(found), found.names, found.tells_of_others)


def _problems(found: QuoteInPrint) -> list[str]:
    """What comes before a clearance; open names are settled by it."""
    return [each for each in found.problems if each != names_open()]
