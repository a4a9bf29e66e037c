"""Lives of seeded persons, a year each, with genuine payments and with scams: what the rules for payments are tuned on and measured by.

Two casts: :mod:`tuning` may be looked at as often as one likes; :mod:`reported` has other persons, other occasions, other scripts and other
seeds, and only its totals are read.
"""
