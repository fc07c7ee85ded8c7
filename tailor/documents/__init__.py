"""Résumés in and out: read a file, render a résumé, read back what was rendered."""
