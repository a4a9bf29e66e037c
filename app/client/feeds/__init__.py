"""Warnings of others, as drafts for the desk that writes alerts: CAP 1.2, RSS 2.0 and Atom, out of a file or from an address."""
