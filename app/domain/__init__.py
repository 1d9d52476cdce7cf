"""The police vocabulary as pure, frozen values and rules. No input or output, no database, no clock of its own."""
