"""What is done about the study's rule for facts: show it, settle it."""

from counterpoint.participant.readiness import store
from counterpoint.participant.readiness.model import FactsBeforeConsentAllowed
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def may_keep_facts_before_consent(tx: Transaction) -> bool:
    """Tell whether facts about people are kept before they have agreed."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.are_facts_allowed_before_consent(tx.connection)


def keep_facts_before_consent(tx: Transaction, *, allowed: bool) -> None:
    """Settle whether facts about people are kept before they have agreed.

    As a rule they are not; an ethics board may have approved another order.

    Source: method, section 3.4.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    seq = tx.record(FactsBeforeConsentAllowed(allowed))
    store.put_facts_before_consent(tx.connection, seq, allowed=allowed)
