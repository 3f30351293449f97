"""When something was made, by the many ways in which programs write that down."""

from datetime import UTC, datetime

_FORMS = (
    "%Y-%m-%d %H:%M:%S",
    "%Y%m%d_%H",
    "%a %b %d %H:%M:%S %Y",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%m/%d/%y",
)


def moment(written: str) -> datetime | None:
    """Read a moment, to the millisecond; one without a zone counts as UTC.

    Returns:
        None if it cannot be read.
    """
    said = " ".join(written.split())
    if not said:
        return None
    at = _iso(said)
    for form in _FORMS if at is None else ():
        try:
            at = datetime.strptime(said, form)  # noqa: DTZ007 - the zone is set below
            break
        except ValueError:
            continue
    if at is None:
        return None
    try:
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except OverflowError:  # at the very ends of the calendar
        return None
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def _iso(said: str) -> datetime | None:
    try:
        return datetime.fromisoformat(said)
    except ValueError:
        return None
