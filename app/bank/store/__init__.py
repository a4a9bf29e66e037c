"""Where the bank's facts are kept: a storage port, SQLite and PostgreSQL behind it, migrations, and one file of SQL per feature.

A file named for what is over (alerted, answered, approved, checked, coached, confirmed, linked, looked, ordered, taken) holds the
questions that ``banxing bank verify`` puts to its feature.
"""
