"""A member signs in by an account of the server too, beside the study's own door.

Takes the member's own wish. Gives two events, so that the team sees how its members get
in. Which account it is, and where else it leads, no study knows.
"""
