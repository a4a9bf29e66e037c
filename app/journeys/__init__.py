"""The room of journeys: what the patient teller asks, step by step, and the runner that walks it.

May import: domain. Knows no window and no wire, and looks at the clock only as something that is read, so that Back goes by the same
hour; what it needs from outside it asks for through ports.
"""
