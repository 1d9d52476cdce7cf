"""The dossier screen."""
