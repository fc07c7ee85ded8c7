"""Imported by the process from which those that work for the engine are forked: the words are read once, for all."""

from tailor.engine.offline import tasks, thesaurus
from tailor.model import checking

checking.load()
thesaurus.load()

__all__ = ["tasks"]
