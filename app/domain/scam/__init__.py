"""Whether a message is a scam: signals found in its words, what they come to, and why. Pure: a text comes in, a verdict goes out."""
