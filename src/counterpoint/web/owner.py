"""Proving to be the owner of an account, as its home study does, and being counted."""

from dataclasses import replace

from sqlalchemy import Connection

from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.serving import account as store
from counterpoint.storage.serving.opening import ServerDatabase
from counterpoint.study.door import trying
from counterpoint.study.door.model import (
    Comer,
    Counting,
    Outcome,
    WaitError,
    counter,
)
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
        raise _taken()


def try_name(
    server: ServerDatabase, study: Database, member: MemberId, name: str
) -> None:
    """See that no account has a name, and count it as a wrong try if one has.

    Names are the whole server's, so one that is taken tells of somebody, perhaps in
    another study. So nobody can go through a list of them.

    Args:
        server: Where accounts are kept.
        study: Where the member who chooses sits; there it is counted.
        member: Who chooses.
        name: As it would be kept.

    Raises:
        AccountNameError: One has.
        WaitError: Several that were chosen had been taken.
    """
    own = counter(study.study_id, Counting.BROWSER, f"name for {member}")

    def is_free(must_wait: bool) -> Outcome:  # noqa: FBT001 - of `try_once`
        if must_wait:
            return Outcome.UNFINISHED
        with server.read() as connection:  # not before: one waits without it
            is_taken = store.find_account(connection, name) is not None
        return Outcome.WRONG if is_taken else Outcome.UNFINISHED

    try:
        outcome = trying.try_once(study, [own], is_free, whose=None)
    except WaitError as error:
        msg = "Several names were taken. Wait {minutes} min, then choose another."
        raise WaitError(msg, minutes=error.values["minutes"]) from error
    if outcome is Outcome.WRONG:
        raise _taken()


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
    if not comer.address or member in proving.known_at(home, comer.browser):
        _prove_at_home(home, member, given, comer)
        return
    refusals: list[CounterpointError] = []

    def proof(_must_wait: bool) -> Outcome:  # noqa: FBT001 - as it is called
        try:
            _prove_at_home(home, member, given, comer)
        except (WrongPasswordError, WrongFactorError) as error:
            refusals.append(error)
            return Outcome.WRONG
        return Outcome.RIGHT

    # Looked at and counted in one try, or as many as come at once would all be taken.
    by = counter(first.study_id, Counting.ADDRESS, comer.address)
    trying.try_account_once(first, by, proof)
    for refusal in refusals:
        raise refusal


def _prove_at_home(
    home: Database, member: MemberId | None, given: Given, comer: Comer
) -> None:
    signing.sign_in(
        home,
        # A name that no member has: it is tried as an unknown one is at any door.
        f"account {comer.account}" if member is None else member,
        trusted=False,
        password=given.password,
        factor=given.factor,
        comer=replace(comer, address=""),
    )


def _taken() -> AccountNameError:
    msg = "There is an account of this name; choose another."
    return AccountNameError(msg)
