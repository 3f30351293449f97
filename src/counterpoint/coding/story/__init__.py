"""Stories of encounters: who met whom, where, what was done, what came of it."""
