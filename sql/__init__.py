"""Migrations and named queries; SQL files, found as resources of this package."""
