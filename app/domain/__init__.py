"""The room of meaning: money, accounts, payments and the rules they obey.

May import: the standard library only.
"""
