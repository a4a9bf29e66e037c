"""What the program has to know of a language besides its sentences: one file a language, and `known` lists them (docs/languages.md)."""
