"""The pages that only the bank's own people meet."""
