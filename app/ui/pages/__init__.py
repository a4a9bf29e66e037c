"""One page class for each kind of step. A page draws the step and hands back a plain answer; it never calls the bank."""
