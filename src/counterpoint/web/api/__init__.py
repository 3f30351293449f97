"""What the page asks, one module a stage: read what was sent, call a verb, show."""
