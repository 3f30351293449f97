"""Decisions of a study made before meetings came, brought up to now."""

from pathlib import Path

from sqlalchemy import text

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import migration, place
from counterpoint.storage.engine import file_engine
from counterpoint.storage.keys import FileKey
from counterpoint.study.decision.model import Affected, DecisionState
from counterpoint.study.decision.store import list_decisions

THEME = (
    "INSERT INTO theme (id, since, article_id, kind, title, short, definition, state,"
    " position, title_overridden) VALUES ('t', 1, 'a', 'paradox', 'Doors', '', '',"
    " 'formulated', 1, 0)"
)
DECISIONS = (
    "INSERT INTO decision (id, about_kind, about_id, text, alternatives, reason,"
    " made_by, made_at) VALUES"
    " ('d1', 'study', 'study', 'In pairs.', '', 'Safer.', 'm',"
    " '2017-01-02T00:00:00.000+00:00'),"
    " ('d2', 'theme', 't', 'A paradox.', 'Two themes.', 'Both hold.', 'm',"
    " '2018-02-14T00:00:00.000+00:00')"
)
HISTORY = (
    "INSERT INTO history (seq, at, actor, kind, object_id, payload, previous, hash)"
    " VALUES (4, '', 'm', 'DecisionRecorded', 'd1', '{}', '', ''),"
    " (5, '', 'm', 'DecisionRecorded', 'd2', '{}', '', '')"
)


def test_older_decisions_are_adopted_ones_and_lose_nothing(tmp_path: Path) -> None:
    where = place.FilePlace(tmp_path / "old.study")
    engine = file_engine(where.path, FileKey(b"k" * 32, b"s" * 16))
    migration.upgrade_to(engine, where, "0009")
    with engine.connect().execution_options(writes=True) as connection:
        for rows in (THEME, DECISIONS, HISTORY):
            connection.execute(text(rows))
        connection.commit()
    migration.bring_up(engine, where)
    with engine.connect() as connection:
        of_study, of_theme = list_decisions(connection)
        of_article = list_decisions(connection, "a")
    engine.dispose()
    assert (of_study.about_kind, of_study.reason) == ("study", "Safer.")
    assert of_article == [of_theme]
    assert of_theme.affects == (Affected("theme", "t"),)
    assert of_theme.holds_for("theme", "t")
    assert (of_theme.text, of_theme.alternatives) == ("A paradox.", "Two themes.")
    assert (of_theme.state, of_theme.settled_by) == (
        DecisionState.ADOPTED,
        MemberId("m"),
    )
    assert of_theme.settled_at == of_theme.at
