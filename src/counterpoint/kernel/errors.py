"""Refusals: small classes, each with a sentence that tells the next step.

A refusal's sentence is written in English with named values, and is the key of
the translation catalogues; the values are kept apart so that a page can show
the same refusal in another language. Values are ids, counts, labels and field
names, never a participant's words.
"""


class CounterpointError(Exception):
    """Something the product refuses or cannot do, said to the person.

    Attributes:
        sentence: The English sentence, with ``{name}`` where values go.
        values: What stands in those places.
    """

    def __init__(self, sentence: str, **values: str | int) -> None:
        super().__init__(sentence.format(**values) if values else sentence)
        self.sentence = sentence
        self.values = values


class NotFoundError(CounterpointError):
    """There is no such thing in this study."""


class RuleError(CounterpointError):
    """The method, or the state of the study, does not allow it."""


class InputError(CounterpointError):
    """What was given cannot be understood."""


class ForbiddenError(CounterpointError):
    """This member may not do this."""
