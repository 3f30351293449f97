"""What files are, as HTTP names it."""

_OFFICE = "application/vnd.openxmlformats-officedocument."

WORD = f"{_OFFICE}wordprocessingml.document"
SHEET = f"{_OFFICE}spreadsheetml.sheet"
