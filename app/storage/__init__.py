"""The encrypted database and the encrypted attachments of one laptop; rows, cursors and connections never leave."""
