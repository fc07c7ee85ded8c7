"""Imported by the process from which those that read documents are forked: the world's towns are read once, for all."""

from scraper import gazetteer
from tailor.documents import parse

gazetteer.load()

__all__ = ["parse"]
