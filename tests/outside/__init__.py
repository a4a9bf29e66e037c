"""Real outside parts for tests: a session bus, a keyring service, an X session with accessibility, a speech service.

Each is a context manager that yields the environment in which a child process finds the part. Nothing here sleeps: a part is
ready when it says so itself. What is not installed skips the test, which under CI is a failure.
"""
