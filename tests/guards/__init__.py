"""Guards around every test: what must not happen behind its back (network, Qt warnings, the user's files, silent skips)."""
