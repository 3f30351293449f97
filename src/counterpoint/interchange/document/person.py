"""Whom a file name seems to speak of."""

import re
from pathlib import PurePosixPath
from typing import Literal

from counterpoint.interchange.document.model import Proposal

_USERS = re.compile(
    r"user|client|patient|service.?user|brukar|klient|anv[äa]ndar|nutzer|klient|"
    r"utent|pazient|usager|usuari",
    re.IGNORECASE,
)
_PROFESSIONALS = re.compile(
    r"prof(?:essional|essionel|\b|(?=[_\W\d]))|staff|personal|clinician|practitioner|"
    r"fachkraft|fachkr[äa]ft|behandlare|v[åa]rdgivar|operator[ei]|professionist",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:GMT|UTC)?(?:19|20)\d{2}[-_.]?(?:0\d|1[0-2])?[-_.]?(?:[0-2]\d|3[01])?(?!\d)|"
    r"(?<!\d)\d{1,2}[-_.]\d{1,2}[-_.](?:19|20)?\d{2}(?!\d)",
    re.IGNORECASE,
)
_FILLING = re.compile(
    r"transcripts?|transkript\w*|trascrizione|interviews?|intervjun?|intervista|"
    r"final|clean(?:ed)?|anonymi[sz]ed|anonymiserad|version|copy|kopia|raw|audio|v\d+",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"(?<![^\W_])[^\W\d_]{1,4}[ _-]?\d{1,5}(?![^\W_])|(?<![^\W_])\d{1,5}(?![^\W_])"
)
_GROUPED = re.compile(r"[^\W\d_]+[ _-]?\d{1,5}(?!\d)")
_APART = re.compile(r"[\s_,;()\[\]{}.+-]+")
_LONGEST = 40


def propose_person(name: str) -> Proposal:
    """Propose a participant's key and group from a file name.

    The key is a code that the name carries (``P10``, ``user-07``), else its
    first number, else what is left of it without dates and words such as
    *transcript*. It is a proposal: a name can be a person's own.

    Returns:
        A key of at most 40 characters; it is empty only if the name is.
    """
    stem = PurePosixPath(name.replace("\\", "/")).name
    stem = stem.rsplit(".", 1)[0] if "." in stem.lstrip(".") else stem
    group: Literal["users", "professionals"] | None = None
    is_user, is_professional = _USERS.search(stem), _PROFESSIONALS.search(stem)
    if bool(is_user) != bool(is_professional):
        group = "users" if is_user else "professionals"
    bare = _DATE.sub(" ", stem)
    hint = is_user or is_professional
    if group and hint:
        grouped = _GROUPED.search(bare, max(0, bare.lower().find(hint[0].lower())))
        if grouped and bare.lower().find(hint[0].lower()) == grouped.start():
            return Proposal(grouped[0], group)
    bare = _FILLING.sub(" ", bare)
    code = _CODE.search(bare)
    if code:
        return Proposal(code[0].strip(" _-"), group)
    rest = " ".join(part for part in _APART.split(bare) if part)
    return Proposal((rest or stem)[:_LONGEST].strip(), group)
