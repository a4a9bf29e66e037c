"""Whether a payment looks like one that somebody is being cheated into: signs, points, what to ask her, and what follows."""
