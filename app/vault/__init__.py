"""The room of secrets: the keyring of the operating system, or memory where there is none that can be trusted.

May import: nothing of ours; keyring and cryptography. It is the only room that names keyring.
"""
