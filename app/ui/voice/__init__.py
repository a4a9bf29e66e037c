"""Read-aloud: the machine's own speech engine behind one small port, or silence that says so.

Nothing here needs Qt, so it runs and is tested without a window. Turning a step into words is not its work.
"""
