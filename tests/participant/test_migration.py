"""Participants of a study made before recruiting came, brought up to now."""

from pathlib import Path

from sqlalchemy import text

from counterpoint.participant import AttributeKind
from counterpoint.participant.attribute.definition.store import list_definitions
from counterpoint.participant.person.store import list_participants
from counterpoint.participant.readiness.model import PersonOrigin
from counterpoint.storage import migration, place
from counterpoint.storage.engine import file_engine
from counterpoint.storage.keys import FileKey

GROUP = (
    "INSERT INTO participant_group (id, since, key, singular, plural, numbering)"
    " VALUES ('g', 1, 'users', 'user', 'users', 'arabic')"
)
PERSON = (
    "INSERT INTO participant (id, since, until, group_id, number, gender, age)"
    " VALUES ('p', 2, 3, 'g', 7, 'woman', 33), ('p', 3, NULL, 'g', 7, 'woman', 34)"
)

FACTS = (
    "INSERT INTO attribute (id, since, until, participant_id, name, value, own_words)"
    " VALUES ('a', 4, 5, 'p', 'home', 'hostel', ''),"
    " ('a', 5, NULL, 'p', 'home', 'own; flat', 'my door'),"
    " ('b', 5, NULL, 'p', 'years', '12', '')"
)


def test_participants_of_an_older_study_are_brought_in_and_lose_nothing(
    tmp_path: Path,
) -> None:
    where = place.FilePlace(tmp_path / "old.study")
    engine = file_engine(where.path, FileKey(b"k" * 32, b"s" * 16))
    migration.upgrade_to(engine, where, "0001")
    with engine.connect().execution_options(writes=True) as connection:
        connection.execute(text(GROUP))
        connection.execute(text(PERSON))
        connection.execute(text(FACTS))
        connection.commit()
    migration.bring_up(engine, where)
    with engine.connect() as connection:
        (person,) = list_participants(connection)
        defined = list_definitions(connection)
    engine.dispose()
    assert (person.label, person.gender, person.age) == ("7", "woman", 34)
    assert person.origin is PersonOrigin.BROUGHT_IN
    assert (person.service_id, person.exit, person.exit_on) == (None, None, None)
    facts = [(a.name, a.value, a.own_words) for a in person.attributes]
    assert facts == [("home", "own; flat", "my door"), ("years", "12", "")]
    assert [(d.group, d.name, d.kind) for d in defined] == [
        ("users", "home", AttributeKind.TEXT),
        ("users", "years", AttributeKind.TEXT),
    ]
