"""Somebody whom she trusts, with a session of his own and requests that no program of ours would make."""
