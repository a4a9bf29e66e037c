"""A teller's window at a branch, at a real bank."""
