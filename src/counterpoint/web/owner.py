"""Proving to be the owner of an account, as its home study does, and being counted."""

from dataclasses import replace

from sqlalchemy import Connection

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.serving import account as store
from counterpoint.study.door import trying
from counterpoint.study.door.model import Comer, Counting, Outcome, counter
from counterpoint.study.factor.model import WrongFactorError
from counterpoint.study.password import proving, signing
from counterpoint.study.password.model import WrongPasswordError
from counterpoint.study.password.proving import Given
from counterpoint.web.ownership import AccountNameError


def check_free(connection: Connection, name: str) -> None:
    """See that no account has a name.

    Raises:
        AccountNameError: One has.
    """
    if store.find_account(connection, name) is not None:
        msg = "There is an account of this name; choose another."
        raise AccountNameError(msg)


def prove(
    first: Database,
    home: Database,
    member: MemberId | None,
    given: Given,
    comer: Comer,
) -> None:
    """See that somebody is the member that an account's home knows, and count tries.

    A wrong try counts for its address in one study, whichever proves it. At a browser
    where the member signed in before it does not, nor does the address hold them back:
    a whole department may stand behind one.

    Args:
        first: The study in which addresses are counted.
        home: The account's home; some study, if there is none.
        member: The account's owner there; None if there is none.
        given: What proves it.
        comer: From where they try, and by which account's name.

    Raises:
        ForbiddenError: They are not, or must wait, or the factor is asked for.
    """
    is_known = member in proving.known_at(home, comer.browser)
    minded = replace(comer, address="" if is_known else comer.address)
    _mind_address(first, minded, Outcome.UNFINISHED)
    try:
        signing.sign_in(
            home,
            # A name that no member has: it is tried as an unknown one is at any door.
            f"account {comer.account}" if member is None else member,
            trusted=False,
            password=given.password,
            factor=given.factor,
            comer=replace(comer, address=""),
        )
    except (WrongPasswordError, WrongFactorError):
        _mind_address(first, minded, Outcome.WRONG)
        raise


def _mind_address(first: Database, comer: Comer, outcome: Outcome) -> None:
    if comer.address:
        by = counter(first.study_id, Counting.ADDRESS, comer.address)
        trying.try_once(first, [by], lambda _held: outcome, whose=None)
