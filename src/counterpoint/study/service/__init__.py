"""Services: where people are helped, by sector and mode, under codes."""
