"""Where the bank's facts are kept: a storage port, SQLite and PostgreSQL behind it, migrations, and one file of SQL per feature."""
