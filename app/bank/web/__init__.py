"""The bank over HTTP: one wrapper around every operation of the contract, the event stream, and health on a port of its own."""
