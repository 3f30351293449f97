"""The study's own facts: title, aim, setting, how reports are made, its groups."""
