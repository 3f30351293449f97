"""A new study at a new place, as every door founds it."""

import getpass
import re
import unicodedata

from counterpoint.article import start_article
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database, place
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace, Place
from counterpoint.study.beginning import begin_study, stand_ready

UNTITLED = "Untitled study"
STUDY_ENDING = ".study"


def found_study(
    where: Place, passphrase: str, *, title: str = "", member: str = ""
) -> tuple[Database, MemberId]:
    """Make a study with its first member and an article, and give it open.

    Args:
        where: A free place.
        passphrase: At least eight characters; it cannot be recovered.
        title: May be given later.
        member: The first member's name; the computer's login if empty.

    Raises:
        PlaceTakenError: Something is at that place.
        SharedFolderError: The folder is synchronised or on a network.
        WeakPassphraseError: The passphrase is too short.
    """
    name = member.strip() or login()
    made = database.create(where, passphrase)
    try:
        first = begin_study(
            made,
            title=title.strip() or UNTITLED,
            member_key=key_of(name),
            member_name=name,
        )
        with made.write(first.id) as tx:
            start_article(tx)
            stand_ready(tx)
    except BaseException:
        made.close()
        if isinstance(where, FilePlace):
            database.remove_file(where.path)
        raise
    return made, first.id


def parsed_new(written: str) -> Place:
    """Read where a new study shall be; a file gets its ending.

    Raises:
        PlaceError: It cannot be read as a place.
    """
    where = place.parse(written)
    if isinstance(where, FilePlace) and not where.path.suffix:
        return FilePlace(where.path.with_suffix(STUDY_ENDING))
    return where


def login() -> str:
    """Give the name this person is known by on the computer."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "researcher"


def key_of(name: str) -> str:
    """Make a member's key of a name: "Åsa Ek" signs in as "asa"."""
    plain = unicodedata.normalize("NFKD", next(iter(name.split()), ""))
    letters = re.sub(r"[^a-z0-9]", "", plain.encode("ascii", "ignore").decode().lower())
    return letters if letters[:1].isalpha() else "researcher"
