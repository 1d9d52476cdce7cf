"""The capture screen."""
