"""What is done with saved questions, as history tells it."""

from collections.abc import Mapping

from counterpoint.across.retrieval.saving.model import (
    PrivateQuestionRetired,
    PrivateQuestionSaved,
    SharedQuestionRetired,
    SharedQuestionSaved,
)
from counterpoint.kernel.events import Event

ASKING: Mapping[type[Event], str] = {
    PrivateQuestionSaved: "Saved a private question; {found} codings answered.",
    PrivateQuestionRetired: "Took a private question away.",
    SharedQuestionSaved: "Saved a shared question; {found} codings answered.",
    SharedQuestionRetired: "Took a shared question away.",
}
