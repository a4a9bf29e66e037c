"""The client over real HTTP: against the reference bank, and against servers that answer in ways it never would."""
