"""Two copies of one study that were worked on apart: compared, and made one again.

Takes the study and a copy of it; gives what was done in each since they parted, and
carries what the copy did into the study: steps, versions, withdrawals. Asks where both
changed the same. Refuses a copy of another study, one whose history does not hold, one
that is open elsewhere, and what cannot be carried without losing something.
"""
