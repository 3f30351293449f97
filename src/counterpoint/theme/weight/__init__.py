"""On how few people, members or services a pole rests."""
