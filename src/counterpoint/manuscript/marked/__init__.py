"""Words in quotation marks in the authors' prose, and what the marks are there for."""
