"""What is done about what prompted passages, as history tells it."""

from collections.abc import Mapping

from counterpoint.across.prompt.model import (
    PassagePrompted,
    PassageUnprompted,
    PromptTakenOff,
)
from counterpoint.kernel.events import Event

PROMPTING: Mapping[type[Event], str] = {
    PassagePrompted: "Said which question of the guide a passage answers.",
    PassageUnprompted: "Said that a passage came unprompted.",
    PromptTakenOff: "Left it open again what prompted a passage.",
}
