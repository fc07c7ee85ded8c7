"""The HTTP and WebSocket side: the only package that knows Starlette."""
