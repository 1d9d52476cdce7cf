"""What goes to Headquarters and comes from it, and what a person must decide."""
