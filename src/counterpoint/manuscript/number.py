"""How numbers are written in running text."""

TO_BE_WORDS = 10
LARGEST_IN_WORDS = 100

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
    " fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int) -> str | None:
    """Write a number from 0 to 100 in English words; None beyond."""
    if not 0 <= number <= LARGEST_IN_WORDS:
        return None
    if number < len(_SMALL):
        return _SMALL[number]
    if number == LARGEST_IN_WORDS:
        return "one hundred"
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else "")


def written(number: int, *, begins_sentence: bool) -> str:
    """Write a number as a manuscript does.

    Below ten in words, above in figures; a sentence begins with a word as far
    as there are words here (up to a hundred).
    """
    words = in_words(number)
    if begins_sentence and words is not None:
        return words[0].upper() + words[1:]
    return words if words is not None and number < TO_BE_WORDS else str(number)
