"""Branches, numbers and looks, at a running bank."""
