"""Mirror: two quotes of different groups that tell of the same thing."""
