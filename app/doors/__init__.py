"""The room of doors: composition only. Each door puts the rooms together for one seat; nothing imports a door.

May import: all of ours (domain, contract, journeys, client, vault, machine, ui, bank, sandbox), also late, so that a window paints
before the rest is loaded; PySide6, platformdirs.
"""
