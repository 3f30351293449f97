"""The thematic map: how themes bear on each other, and where their cards lie."""
