"""What is done to find passages that are like others."""

from collections.abc import Mapping

from counterpoint.across.similar.model import (
    LikenessBegun,
    LikenessForgotten,
    LikenessSent,
)
from counterpoint.kernel.events import Event

LIKENING: Mapping[type[Event], str] = {
    LikenessBegun: "Let a model on this machine read the passages: {model}.",
    LikenessSent: (
        "Sent the passages' words to the cluster {cluster}, where a model reads them:"
        " {model}."
    ),
    LikenessForgotten: "Deleted what a model had made of {passages} passages.",
}
