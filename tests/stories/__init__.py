"""Stories: whole seats, played to the end against a really running bank."""
