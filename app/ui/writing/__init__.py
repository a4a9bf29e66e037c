"""Writing Chinese by its sounds: from letters to the characters that may be meant. Knows no window."""
