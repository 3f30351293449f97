"""A reader's own diary, which stays theirs when the seal has opened."""
