"""Lives of seeded persons, a year each, with genuine payments and with scams: what the rules for payments are tuned on and measured by.

:mod:`tuning` and :mod:`rehearsed` may be looked at as often as one likes; :mod:`reported` and :mod:`unseen` have other persons, other
occasions, other scripts and other seeds, and are only read once a change is done.
"""
