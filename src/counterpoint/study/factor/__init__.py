"""The second factor: six digits from a telephone, beside the password."""
