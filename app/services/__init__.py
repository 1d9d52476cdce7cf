"""One method for each thing a person can do. Commands return Changes, queries frozen values; nothing here knows Qt."""
