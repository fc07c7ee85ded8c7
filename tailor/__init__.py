"""Tailors a résumé to a job posting in a live session, and never writes a claim that the person did not make."""
