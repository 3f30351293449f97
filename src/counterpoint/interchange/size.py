"""How large a file may be that comes in, by whatever door."""

from counterpoint.kernel.errors import InputError

LARGEST_FILE_BYTES = 200 * 1024 * 1024


class TooLargeError(InputError):
    """The file has more bytes than one may have."""
