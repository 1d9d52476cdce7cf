"""What travels between laptop and hub, and the rules both sides share. No sockets, no database, no clock of its own."""
