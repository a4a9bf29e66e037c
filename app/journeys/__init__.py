"""The room of journeys: what the patient teller asks, step by step, and the runner that walks it.

May import: domain. Knows no window, no wire, no clock; what it needs from outside it asks for through ports.
"""
