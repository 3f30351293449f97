"""The way to a database on another machine: over TLS, to the server that is meant."""

import os
from ipaddress import ip_address

from psycopg.pq import Conninfo
from sqlalchemy.engine import make_url

from counterpoint.kernel.errors import InputError
from counterpoint.storage.place import ServerPlace

PROVED = "verify-full"
UNPROVED = "COUNTERPOINT_UNVERIFIED_DATABASE"
"""Names hosts, between commas, that may be reached without: whoever runs the server
answers for it that the way between is guarded otherwise."""
_BY_SERVICE = "service"


class UnverifiedDatabaseError(InputError):
    """The database's machine would not prove that it is the one meant."""


def check_way(where: ServerPlace) -> None:
    """See that participants' words do not cross a network to whoever answers.

    What the address leaves open is asked of libpq, which looks at ``PGHOST``,
    ``PGSSLMODE`` and their like.

    Raises:
        UnverifiedDatabaseError: The host is another machine, and the address does not
            ask for a certificate of its name.
    """
    usual = {
        each.keyword.decode(): (each.val or b"").decode()
        for each in Conninfo.get_defaults()
    }
    url = make_url(where.url)
    asked = {
        name: value if isinstance(value, str) else ",".join(value)
        for name, value in url.query.items()
    }
    told = {**usual, **({"host": url.host} if url.host else {}), **asked}
    # A service's own file comes before the environment, and may ask for less.
    asking = asked if asked.get(_BY_SERVICE) else told
    if asking.get("sslmode") == PROVED:
        return
    hosts = f"{told.get('host', '')},{told.get('hostaddr', '')}".split(",")
    named = {each.strip() for each in os.environ.get(UNPROVED, "").split(",")}
    others = {host for host in hosts if not _is_here(host)} - named
    if others or told.get(_BY_SERVICE):
        msg = (
            "This database is on another machine. Add sslmode=verify-full to its"
            " address, so that the way there is encrypted and its certificate is"
            " looked at; sslrootcert=system if a public authority gave it. If the way"
            " is guarded otherwise, name the host in {setting}."
        )
        raise UnverifiedDatabaseError(msg, setting=UNPROVED)


def _is_here(host: str) -> bool:
    """Whether a host is this machine: by a socket's folder, or by its own name."""
    if not host or host.startswith(("/", "@")) or host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
