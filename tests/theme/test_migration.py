"""Themes of a study made before operations came, brought up to now."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import text

from counterpoint.kernel.ids import ArticleId, ThemeId
from counterpoint.storage import migration, place
from counterpoint.storage.engine import file_engine
from counterpoint.storage.keys import FileKey
from counterpoint.theme.lineage.model import Descent, Operation
from counterpoint.theme.lineage.store import list_steps

THEME = (
    "INSERT INTO theme (id, since, until, article_id, kind, title, short, definition,"
    " state, position, title_overridden) VALUES"
    " ('t', 4, 5, 'a', 'topic', 'Doors', '', '', 'preliminary', 1, 0),"
    " ('t', 5, NULL, 'a', 'topic', 'Knocks', '', '', 'developing', 1, 0),"
    " ('gone', 6, 7, 'a', 'topic', 'Keys', '', '', 'preliminary', 2, 0)"
)
HISTORY = (
    "INSERT INTO history (seq, at, actor, kind, object_id, payload, previous, hash)"
    " VALUES"
    " (4, '2018-02-14T09:00:00.000+00:00', 'ada', 'ThemeAdded', 't', '{}', '', ''),"
    " (5, '2018-02-15T09:00:00.000+00:00', 'bo', 'ThemeChanged', 't', '{}', '', ''),"
    " (6, '2018-02-16T09:00:00.000+00:00', 'bo', 'ThemeAdded', 'gone', '{}', '', '')"
)


def test_each_older_theme_says_when_and_by_whom_it_was_begun(tmp_path: Path) -> None:
    where = place.FilePlace(tmp_path / "old.study")
    engine = file_engine(where.path, FileKey(b"k" * 32, b"s" * 16))
    migration.upgrade_to(engine, where, "0022")
    with engine.connect().execution_options(writes=True) as connection:
        for rows in (THEME, HISTORY):
            connection.execute(text(rows))
        connection.commit()
    migration.bring_up(engine, where)
    with engine.connect() as connection:
        first, second = list_steps(connection, ArticleId("a"))
    engine.dispose()
    assert (first.operation, first.by, first.seq) == (Operation.CREATE, "ada", 4)
    assert first.at == datetime.fromisoformat("2018-02-14T09:00:00+00:00")
    assert first.descents == (Descent(None, ThemeId("t")),)
    assert second.descents == (Descent(None, ThemeId("gone")),)
