"""The room of the client: the bank over HTTP, with requests: session, proofs, retry, event stream.

May import: contract, domain, the journeys' ports; requests, joserfc, cryptography, and
defusedxml for what others write.
"""
