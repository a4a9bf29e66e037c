"""Tests of the room of secrets."""
