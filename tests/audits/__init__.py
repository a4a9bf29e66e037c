"""The access audit: what is wrong with a window for someone who sees, hears, presses or remembers less well.

``engine.audit`` judges live widgets and rendered pixels; every family of rules has a file of its own. ``grid`` says under which
languages, text sizes, screens and themes the stories are walked; ``pseudo`` is the made-up language that shows what was not translated.
"""
