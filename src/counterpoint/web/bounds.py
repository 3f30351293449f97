"""What one member may take of a server's process, so that the others have theirs."""

from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from counterpoint.kernel.ids import MemberId
from counterpoint.web.pace import USUAL_PER_MINUTE, Pace
from counterpoint.web.turns import Share, Turns

USUAL_LONG_WORK = 1


@dataclass(frozen=True, slots=True)
class Bounds:
    """All that is bounded for each member.

    Attributes:
        pace: How often they may ask.
        turns: How many of their requests are worked on at once.
        share: How much they may send in a day.
        long_work: How many pieces of their long work are done at once.
    """

    pace: Pace = field(default_factory=lambda: Pace(USUAL_PER_MINUTE))
    turns: Turns = field(default_factory=Turns)
    share: Share = field(default_factory=Share)
    long_work: int = USUAL_LONG_WORK


async def let_through(  # noqa: PLR0913, PLR0917 - a request, whose, and by what bounds
    app: ASGIApp,
    scope: Scope,
    receive: Receive,
    send: Send,
    member: MemberId,
    bounds: Bounds,
) -> None:
    """Let a member's request be answered when its turn comes, and count what it sends.

    The turn is over when the answer begins: a page that listens, and sound that is
    played, take none from the others.

    Raises:
        TooMuchError: It is more than a member may take.
    """
    bounds.share.check(member, _announced(scope))
    turn = await bounds.turns.enter(member)

    async def counted() -> Message:
        message = await receive()
        bounds.share.take(member, len(message.get("body", b"")))
        return message

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            turn.leave()
        await send(message)

    try:
        await app(scope, counted, sending)
    finally:
        turn.leave()


def _announced(scope: Scope) -> int:
    """Give the length that a request names; what is none is refused further in."""
    named = dict(scope["headers"]).get(b"content-length", b"0")
    return int(named) if named.isdigit() else 0
