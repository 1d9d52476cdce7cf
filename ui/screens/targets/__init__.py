"""The targets screen."""
