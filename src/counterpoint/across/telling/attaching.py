"""What is done with other programs' attachments, as history tells it."""

from collections.abc import Mapping

from counterpoint.across.foreign.attachment.model import AttachmentRemoved
from counterpoint.kernel.events import Event

ATTACHING: Mapping[type[Event], str] = {
    AttachmentRemoved: "Removed what was kept for another program, with its codes.",
}
