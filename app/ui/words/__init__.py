"""A step in the reader's language: written, and as it is read aloud."""
