"""Members: those who have a login, and the roles they have in the study."""
