"""Which of a code's two names shows in what the team writes out."""
