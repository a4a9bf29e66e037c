"""The port of a core bank, and the built-in double-entry ledger that stands behind it where there is none."""
