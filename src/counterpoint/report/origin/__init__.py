"""Origin: whose account a report is, who made it, and when."""
