"""What is done with saved questions and term sets, as history tells it."""

from collections.abc import Mapping

from counterpoint.across.retrieval.saving.model import (
    PrivateQuestionRetired,
    PrivateQuestionSaved,
    SharedQuestionRetired,
    SharedQuestionSaved,
)
from counterpoint.across.words.saving.model import (
    PrivateTermSetRetired,
    PrivateTermSetSaved,
    SharedTermSetRetired,
    SharedTermSetSaved,
)
from counterpoint.kernel.events import Event

ASKING: Mapping[type[Event], str] = {
    PrivateQuestionSaved: "Saved a private question; {found} codings answered.",
    PrivateQuestionRetired: "Took a private question away.",
    SharedQuestionSaved: "Saved a shared question; {found} codings answered.",
    SharedQuestionRetired: "Took a shared question away.",
    PrivateTermSetSaved: "Saved a private term set; {places} places were found.",
    PrivateTermSetRetired: "Took a private term set away.",
    SharedTermSetSaved: "Saved a shared term set; {places} places were found.",
    SharedTermSetRetired: "Took a shared term set away.",
}
