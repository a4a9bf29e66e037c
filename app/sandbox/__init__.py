"""The room of practice: sample people, a movable clock, and the bank started on demand.

May import: bank, contract, domain; joserfc, to sign what sample people have arranged.
"""
