"""What pictures say, in the language of the publication."""

from collections.abc import Mapping

from counterpoint.theme.ladder.model import Rung

_ENGLISH = {
    "both": "both poles",
    "only_a": "only pole A",
    "only_b": "only pole B",
    "neither": "neither",
    "a": "pole A",
    "b": "pole B",
    "in_one": "framed: both in one passage",
    "n": "n = {count}",
    "of": "{count} of {of}",
    "together": "taken together †",
    "lump": "† {group}: {parts}, together {count} of {of}; "
    "small counts are not shown apart.",
    "not_drawn": "† {group}: {parts}, {count} of {of} reports, are not drawn; "
    "they would be too few by themselves.",
    "strips": "One line a report, from its beginning to its end, all drawn to one "
    "length.",
    "ladder": "The tightest place where a person's poles meet. One cell is one person.",
    Rung.SAME_PASSAGE: "in one passage",
    Rung.SAME_STORY: "in one story",
    Rung.ADJACENT: "in adjacent passages",
    Rung.SAME_INTERVIEW: "in one interview",
    Rung.OTHER_INTERVIEW: "in two interviews",
    Rung.ONE_POLE: "only one pole",
    Rung.NEITHER: "neither pole",
}
_SWEDISH = {
    "both": "båda polerna",
    "only_a": "bara pol A",
    "only_b": "bara pol B",
    "neither": "ingendera",
    "a": "pol A",
    "b": "pol B",
    "in_one": "inramat: båda i en passage",
    "n": "n = {count}",
    "of": "{count} av {of}",
    "together": "tagna tillsammans †",
    "lump": "† {group}: {parts}, tillsammans {count} av {of}; "
    "små antal visas inte var för sig.",
    "not_drawn": "† {group}: {parts}, {count} av {of} rapporter, är inte ritade; "
    "de vore för få för sig.",
    "strips": "En rad per rapport, från dess början till dess slut, alla ritade lika "
    "långa.",
    "ladder": "Det tätaste ställe där en persons poler möts. En ruta är en person.",
    Rung.SAME_PASSAGE: "i en passage",
    Rung.SAME_STORY: "i en berättelse",
    Rung.ADJACENT: "i passager intill varandra",
    Rung.SAME_INTERVIEW: "i en intervju",
    Rung.OTHER_INTERVIEW: "i två intervjuer",
    Rung.ONE_POLE: "bara en pol",
    Rung.NEITHER: "ingendera polen",
}


def wording_in(language: str) -> Mapping[str, str]:
    """Give the words of a language; English where there are none of it."""
    return _SWEDISH if language == "sv" else _ENGLISH
