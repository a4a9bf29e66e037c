"""The room of this machine: what is kept here between two starts. How she likes things, in the clear; half-done tasks, sealed.

May import: journeys, domain, vault.
"""
