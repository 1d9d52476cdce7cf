"""Look, language, locking and what protects this laptop."""
