"""What the bank does, as plain functions over a transaction. A service knows no HTTP and speaks no SQL; it answers or refuses."""
