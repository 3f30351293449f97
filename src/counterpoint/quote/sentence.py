"""What is said of quotes in more than one place."""


def not_to_be_quoted() -> str:
    """Say that a participant's consent does not cover quotation."""
    return "This participant does not agree to be quoted; take the quote out."


def names_open() -> str:
    """Say what keeps a quote with a name in it from print."""
    return (
        "A word in this quote looks like a name; it prints when another member"
        " has cleared it."
    )


def no_poles() -> str:
    """Say what a quote with poles needs."""
    return "Choose a theme that is a paradox before choosing poles."
