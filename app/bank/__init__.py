"""The room of the reference bank: serves the whole API from a ledger of its own, or from a core bank behind the same port.

Inside: web (routes) -> services -> store; core is the port of a core bank with the built-in ledger behind it; billers the port of
the firms whose bills are paid; load fills a real bank from a file; verify adds all up again, with chained, granted and signed.

May import: contract, domain; starlette, uvicorn, msgspec, apsw, psycopg, argon2, joserfc, cryptography. SQL is written in store and
core only.
"""
