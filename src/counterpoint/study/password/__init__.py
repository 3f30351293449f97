"""Passwords: how a member proves at the page to be that member."""
