"""One folder per screen: the widget, its Qt-free state, its models and editors."""
