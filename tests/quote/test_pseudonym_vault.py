"""A pseudonym that is somebody's real name is found beside the open vault."""

from counterpoint import quote
from counterpoint.across.pseudonym.verbs import find_real_names
from counterpoint.participant.person.verbs import add_participant
from counterpoint.storage.transaction import Transaction
from tests import vaults
from tests.vaults import put, standing


def test_a_pseudonym_that_is_part_of_a_kept_name_is_found(tx: Transaction) -> None:
    vaults.make_secrets_cheap()
    opened, _ = standing(tx)
    put(tx, name="Elsa Maria Ek")
    one, other = (
        add_participant(tx, group="users", number=number).id for number in (1, 2)
    )
    quote.give_pseudonym(tx, participant_id=one, name="Maria")
    quote.give_pseudonym(tx, participant_id=other, name="Elin")
    assert find_real_names(tx, opened=opened) == [one]
    quote.give_pseudonym(tx, participant_id=one, name="Mari")
    assert find_real_names(tx, opened=opened) == []
