"""The chain: any finding walked back to the interview it rests on."""
