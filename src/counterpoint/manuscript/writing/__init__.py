"""Writing on the whole sheet: sections laid out, many blocks changed in one step."""
