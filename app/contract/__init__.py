"""The room of the contract: the words on the wire. Typed messages, operations, problem codes, and what is hashed and signed.

May import: domain; msgspec and rfc8785. Both ends, and nobody's secrets, live by this room.
"""
