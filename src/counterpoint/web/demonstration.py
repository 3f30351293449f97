"""The demo study: built once from the package's own texts, then opened."""

import os
from pathlib import Path

from counterpoint.storage import database
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace

DEMO_FILE = "Counterpoint demo.study"
DEMO_PASSPHRASE = "everybody here is invented"  # noqa: S105 - protects nobody: all is invented


def demo_folder() -> Path:
    """Give the folder where this user's demo study is kept."""
    given = os.environ.get("XDG_DATA_HOME")
    return (Path(given) if given else Path.home() / ".local/share") / "counterpoint"


def build_demo(folder: Path | None = None) -> Path:
    """Build the demo study, unless it stands already; give its file.

    Raises:
        SharedFolderError: The folder is synchronised or on a network.
    """
    from counterpoint.demo.building import build  # noqa: PLC0415 - reads all its texts

    where = FilePlace((folder or demo_folder()) / DEMO_FILE)
    if not where.path.exists():
        where.path.parent.mkdir(parents=True, exist_ok=True)
        build(where, DEMO_PASSPHRASE)
    return where.path


def open_demo(folder: Path | None = None) -> Database:
    """Open the demo study, built before if need be."""
    return database.open_(FilePlace(build_demo(folder)), DEMO_PASSPHRASE)
