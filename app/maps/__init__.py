"""Maps without a network: points, base map, tiles, the page, exports, the gazetteer. No Qt here."""
