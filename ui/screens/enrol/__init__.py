"""The enrol screen."""
