"""Information, consent, sheets, and what waits for consent, on both databases."""

from datetime import timedelta

import pytest

from counterpoint import participant
from counterpoint.participant import (
    Attribute,
    ConsentScope,
    InformationKind,
)
from counterpoint.participant.consent.model import (
    NarrowerConsentError,
    NoFormError,
    NoPartError,
    NotInformedError,
)
from counterpoint.participant.information.model import (
    AlreadyInformedError,
    NoDocumentError,
    NotFirstError,
)
from counterpoint.participant.person.model import AgeError
from counterpoint.participant.readiness.model import (
    FactsBeforeConsentError,
)
from counterpoint.participant.sheet.model import EmptySheetError, SheetKind
from counterpoint.storage.transaction import Transaction
from tests.participant.recruiting import (
    AGREED,
    INFORMED,
    approved,
    consent,
    include_user,
    informed,
    proposed,
)

DAY = timedelta(days=1)


def test_the_first_information_is_given_once_and_anew_after_it(
    tx: Transaction,
) -> None:
    ground = approved(tx)
    fresh = proposed(tx, ground)
    with pytest.raises(NotFirstError):
        participant.record_information(
            tx,
            participant_id=fresh.id,
            kind=InformationKind.ANEW,
            on=INFORMED,
            document="sheet",
        )
    with pytest.raises(NoDocumentError):
        participant.record_information(
            tx, participant_id=fresh.id, kind=InformationKind.FIRST, on=INFORMED
        )
    person = informed(tx, ground)
    with pytest.raises(AlreadyInformedError):
        participant.record_information(
            tx,
            participant_id=person.id,
            kind=InformationKind.FIRST,
            on=AGREED,
            document="sheet",
        )
    with pytest.raises(NotFirstError):
        participant.record_information(
            tx,
            participant_id=person.id,
            kind=InformationKind.ANEW,
            on=INFORMED,
            document="sheet",
        )
    participant.record_information(
        tx,
        participant_id=person.id,
        kind=InformationKind.ANEW,
        on=AGREED,
        document="sheet",
    )
    told = participant.list_information(tx, person.id)
    assert [each.kind for each in told] == [InformationKind.FIRST, InformationKind.ANEW]


def test_consent_follows_information_and_grows_but_never_shrinks_here(
    tx: Transaction,
) -> None:
    ground = approved(tx)
    with pytest.raises(NotInformedError):
        consent(tx, proposed(tx, ground))
    person = informed(tx, ground)
    with pytest.raises(NotInformedError):
        consent(tx, person, on=INFORMED - DAY)
    with pytest.raises(NoPartError):
        participant.record_consent(
            tx,
            participant_id=person.id,
            scopes=[ConsentScope.RECORDING],
            said_on=AGREED,
            document="form",
        )
    with pytest.raises(NoFormError):
        participant.record_consent(
            tx,
            participant_id=person.id,
            scopes=[ConsentScope.TAKE_PART],
            said_on=AGREED,
        )
    consent(tx, person, ConsentScope.RECORDING)
    consent(tx, person, ConsentScope.RECORDING, ConsentScope.QUOTATION)
    with pytest.raises(NarrowerConsentError, match="recording"):
        consent(tx, person, ConsentScope.QUOTATION)
    assert participant.list_scopes(tx)[person.id] == {
        ConsentScope.TAKE_PART,
        ConsentScope.RECORDING,
        ConsentScope.QUOTATION,
    }


def test_before_consent_only_what_inclusion_needs_is_kept(tx: Transaction) -> None:
    ground = approved(tx)
    person = informed(tx, ground)
    include_user(tx, ground, person)
    with pytest.raises(FactsBeforeConsentError):
        participant.change_participant(tx, participant_id=person.id, age=40)
    with pytest.raises(FactsBeforeConsentError):
        participant.set_attributes(
            tx, participant_id=person.id, attributes=[Attribute("role", "cook")]
        )
    participant.keep_facts_before_consent(tx, allowed=True)
    participant.change_participant(tx, participant_id=person.id, age=40)
    participant.keep_facts_before_consent(tx, allowed=False)
    consent(tx, person)
    participant.change_participant(tx, participant_id=person.id, age=41)
    with pytest.raises(AgeError):
        participant.change_participant(tx, participant_id=person.id, age=141)


def test_facts_of_somebody_brought_in_are_free(tx: Transaction) -> None:
    person = participant.add_participant(tx, group="users", age=40)
    participant.change_participant(tx, participant_id=person.id, gender="woman")


def test_a_sheet_is_kept_in_versions_and_printed_with_its_number(
    tx: Transaction,
) -> None:
    approved(tx)
    text = participant.suggest_sheet(tx, kind=SheetKind.CONSENT, language="sv")
    first = participant.write_sheet(
        tx, kind=SheetKind.CONSENT, text=text, language="sv"
    )
    second = participant.write_sheet(tx, kind=SheetKind.CONSENT, text="Changed {aim}")
    assert (first.number, second.number) == (1, 2)
    assert first.name == "consent form, version 1"
    assert participant.print_sheet(tx, first.id)[:2] == b"PK"
    with pytest.raises(EmptySheetError):
        participant.write_sheet(tx, kind=SheetKind.CONSENT, text=" ")


def test_a_consent_names_the_sheet_that_was_signed(tx: Transaction) -> None:
    person = informed(tx, approved(tx))
    sheet = participant.write_sheet(tx, kind=SheetKind.CONSENT, text="x")
    participant.record_consent(
        tx,
        participant_id=person.id,
        scopes=[ConsentScope.TAKE_PART],
        said_on=AGREED,
        sheet_id=sheet.id,
    )
    (said,) = participant.list_consents(tx, person.id)
    assert (said.sheet_id, said.document) == (sheet.id, "consent form, version 1")
