"""Benchmarks. Absolute times swing with the machine, so each is told as a ratio to something simple measured in the same run."""
