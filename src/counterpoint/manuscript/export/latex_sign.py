"""Signs that mean something to TeX, written so that they print as they are."""

import re

from counterpoint.manuscript.export.sheet import for_xml

_SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    # TeX would curl these.
    "'": r"\textquotesingle{}",
    "`": r"\textasciigrave{}",
    '"': r"\textquotedbl{}",
    # After a line break these would belong to it.
    "[": "{[}",
    "*": "{*}",
}
_SPECIAL = re.compile("[" + re.escape("".join(_SIGNS)) + "]")
_JOINED = re.compile(r"([-<>,])(?=\1)")
"""Two in a row would print as one other sign: "--" as a dash."""
_BREAK = re.compile(r"\r\n?|\n")


def escaped(text: str) -> str:
    """Let every sign be printed as it is; a line break stays one."""
    plain = for_xml(text).replace("\t", " ")
    return r"\breakline{}".join(map(_escaped, _BREAK.split(plain)))


def _escaped(line: str) -> str:
    safe = _SPECIAL.sub(lambda match: _SIGNS[match[0]], line)
    return _JOINED.sub(r"\1{}", safe)
