"""Tables of people from spreadsheets, taken in as attributes."""
