"""The billers: firms that the bank asks what is owed."""
