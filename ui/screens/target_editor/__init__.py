"""The target editor screen."""
