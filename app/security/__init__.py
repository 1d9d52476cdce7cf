"""Keys, the locks before them, and the hardening of the process. Knows no table and no record; keys are handed out."""
