"""The sample description: sentences and a table, counted anew from the records."""
