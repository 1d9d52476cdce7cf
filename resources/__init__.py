"""Files that the program shows and does not compute: themes, icons, fonts, translations, maps, guidance. No logic."""
