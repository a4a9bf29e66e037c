"""The law of the house: which room may name what, read from the source of app/ without running it."""
