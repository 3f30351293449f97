"""The workspace's twelve colours: the one that looks most like another's.

Source: the page's theme; codes differ in hue alone, at one lightness.
"""

import math

HUES = (22, 52, 82, 115, 142, 172, 205, 240, 268, 295, 325, 358)
"""Degrees of OKLCH, in the order of the colours' numbers."""
SHADES = (
    *("#9e2b32", "#8a4613", "#765400", "#59610f", "#2c6b27", "#046b55"),
    *("#006973", "#006197", "#3550b3", "#653eae", "#872d8e", "#9b255a"),
)
"""The same colours in sRGB, as they look on a light page."""
_GREY_BELOW = 0.03
_FULL_TURN = 360
_KNEE = 0.04045


def nearest(colour: str | None) -> int | None:
    """Give the number of the colour nearest in hue; None for greys and for none.

    Args:
        colour: "#rrggbb".
    """
    if colour is None:
        return None
    chroma, hue = _chroma_and_hue(colour)
    if chroma < _GREY_BELOW:
        return None
    return min(range(len(HUES)), key=lambda nth: _apart(HUES[nth], hue))


def _apart(one: float, other: float) -> float:
    away = abs(one - other) % _FULL_TURN
    return min(away, _FULL_TURN - away)


def _chroma_and_hue(colour: str) -> tuple[float, float]:
    """Turn sRGB into OKLCH's chroma and hue. Source: Ottosson, 2020."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    mid = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    a = 1.9779984951 * long - 2.4285922050 * mid + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * mid - 0.8086757660 * short
    return math.hypot(a, b), math.degrees(math.atan2(b, a)) % _FULL_TURN


def _linear(part: int) -> float:
    share = part / 255
    if share <= _KNEE:
        return share / 12.92
    return float(((share + 0.055) / 1.055) ** 2.4)
