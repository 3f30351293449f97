"""Grants: that a coordinator let a member listen to one interview's sound."""
