"""Imported by the process from which those that read documents are forked: what reading needs is made once, for all."""

from scraper.lexicon import gazetteer
from tailor.documents.parsing import parse
from tailor.documents.words import dates, headings

gazetteer.load()
dates.load()
headings.load()

__all__ = ["parse"]
