"""What another program coded that cannot be shown here, kept to go out again."""
