"""The browser's state modules, run by node's own test runner."""
