"""The room of doors: composition only. Each door puts the rooms together for one seat; nothing imports a door.

May import: everything, also late, so that a window paints before the rest is loaded.
"""
