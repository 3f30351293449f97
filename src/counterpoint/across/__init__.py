"""What needs many stages at once.

Takes the whole study. Gives the history in sentences, undo and redo, the chain
from a finding back to the interview, progress, backup and restoring. Refuses to
take back a step on which others have built, and a copy that cannot be opened.
"""
