"""The terminal door: tailors a résumé from the command line, over the same HTTP API and WebSocket as any client."""
