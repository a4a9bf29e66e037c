"""How hard Hypothesis tries. HYPOTHESIS_PROFILE picks: `quick` for `make check`, `usual` (default), `deep` for a night."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# No deadline: the machine is shared, and how long one example takes says nothing about what is being tested. The home
# of a test (tests/guards/own_home.py) is the same for all of its examples, and none relies on it being empty.
_COMMON = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])

settings.register_profile("quick", parent=_COMMON, max_examples=20)
settings.register_profile("usual", parent=_COMMON, max_examples=100, print_blob=True)
settings.register_profile("deep", parent=_COMMON, max_examples=2000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))
