"""Filling a real bank from outside: customers from a file, staff one by one. A practice bank is never filled so."""
