"""A foreign project, made for a test."""

from datetime import UTC, datetime

from counterpoint.across.foreign.model import (
    ForeignCase,
    ForeignCode,
    ForeignCoding,
    ForeignProject,
    ForeignText,
    ForeignUser,
    held,
)

TALK = "I shut the door.\n\nIt was my home.\n"
OTHER = "Nobody came."
AT = datetime(2024, 5, 1, 10, tzinfo=UTC)
MADE = ForeignProject(
    format="qdpx",
    name="Keys",
    made_with="Elsewhere 3",
    users=(ForeignUser("u1", "Åsa Ek"), ForeignUser("u2", "Idle")),
    codes=(
        ForeignCode("c1", None, "home", "Where.", "#00ff00"),
        ForeignCode("c2", "c1", "door", "", None),
        ForeignCode("c3", "c1", "Door", "", None),
    ),
    sources=held(
        (
            ForeignText("t1", "talk.txt", TALK, TALK.encode(), "talk.txt"),
            ForeignText("t2", "other.txt", OTHER),
        ),
        (
            ForeignCoding("t1", "c2", 7, 15, "u1", AT),
            ForeignCoding("t1", "c1", 0, 33, "u1", None),
            ForeignCoding("t2", "c1", 0, 6, None, None),
            ForeignCoding("t2", "c1", 0, 6, None, None),
        ),
    ),
    cases=(ForeignCase("k1", "Five", ("t1",)), ForeignCase("k2", "Six", ())),
    found={"members": 2, "codes": 3, "reports": 2, "codings": 4, "participants": 2},
)
