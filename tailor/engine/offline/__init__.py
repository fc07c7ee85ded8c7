"""The built-in engine: no model, no network, no clock of its own."""

from tailor.engine.offline.engine import OfflineEngine

__all__ = ["OfflineEngine"]
