"""Reading texts wherever it is done: in this process, or at a cluster's machine."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Lock

from counterpoint.media.likeness import library
from counterpoint.media.likeness.model import OtherModelError

# A cluster's machine may have several threads, and the model uses all cores by itself.
_one_at_a_time = Lock()


@dataclass(frozen=True, slots=True)
class Texts:
    """Some texts to be read together.

    Attributes:
        fingerprint: Of the model that is to read them: vectors of two models cannot
            be compared.
        texts: Told to nobody by being printed.
    """

    fingerprint: str
    texts: Sequence[str] = field(repr=False)


def read_texts(given: Texts) -> list[bytes]:
    """Give each text's vector as it is kept.

    Raises:
        EmbedderMissingError: There is no model at this machine.
        OtherModelError: It is another one than where the study lies.
    """
    library.check_installed()
    if library.fingerprint() != given.fingerprint:
        msg = (
            "A machine of the cluster has another model than this one. Install there"
            " what is installed here: {model}"
        )
        raise OtherModelError(msg, model=given.fingerprint)
    from counterpoint.media.likeness.vectors import (  # noqa: PLC0415 - loads NumPy
        packed,
    )

    with _one_at_a_time:
        return packed(library.open_embedder().embed_passages(given.texts))
