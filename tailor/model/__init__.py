"""What the product speaks of, as plain values: no database, no clock, no network, no randomness in here."""
