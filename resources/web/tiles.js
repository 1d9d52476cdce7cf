// Draws tiles of one set: vector tiles by the rules of the style, or pictures tinted for the theme.
"use strict";
calibar.Tiles = L.GridLayer.extend({
  options: { tileSize: 512, updateWhenZooming: false, keepBuffer: 1, className: "calibar-tiles", pane: "tilePane" },

  initialize: function (options) {
    L.GridLayer.prototype.initialize.call(this, options);
    this.labels = {};
    this._decoded = new Map();
    this.on("tileunload", function (event) {
      delete this.labels[this._tileCoordsToKey(event.coords)];
    }, this);
  },

  createTile: function (coords, done) {
    var canvas = document.createElement("canvas"), side = this.options.tileSize;
    var ratio = window.devicePixelRatio || 1, self = this;
    canvas.width = canvas.height = Math.round(side * ratio);
    canvas.style.width = canvas.style.height = side + "px";
    // A vector tile covers 512 pixels, so its own zoom is one less than that of the map.
    var zoom = this.options.schema === "raster" ? coords.z : coords.z - 1;
    var deep = Math.max(0, zoom - this.options.maxNative);
    var tile = { z: zoom - deep, x: coords.x >> deep, y: coords.y >> deep };
    if (zoom < this.options.minNative) {
      window.setTimeout(function () { done(null, canvas); }, 0);
      return canvas;
    }
    canvas.calibar = { coords: coords, zoom: zoom, tile: tile, deep: deep };
    this._load(tile).then(function (layers) {
      canvas.calibar.layers = layers;
      self._paint(canvas);
      done(null, canvas);
      self.fire("labels");
    }, function () {
      done(null, canvas);
    });
    return canvas;
  },

  repaint: function () {
    for (var key in this._tiles) {
      var canvas = this._tiles[key].el;
      if (canvas.calibar && canvas.calibar.layers !== undefined) { this._paint(canvas); }
    }
  },

  _load: function (tile) {
    var key = tile.z + "/" + tile.x + "/" + tile.y, kept = this._decoded, raster = this.options.schema === "raster";
    if (!kept.has(key)) {
      kept.set(key, calibar.source.tile(this.options.set, tile.z, tile.x, tile.y).then(function (buffer) {
        if (!buffer || !buffer.byteLength) { return null; }
        return raster ? createImageBitmap(new Blob([buffer])) : calibar.decodeTile(buffer);
      }));
      if (kept.size > 256) { kept.delete(kept.keys().next().value); }
    }
    return kept.get(key);
  },

  _paint: function (canvas) {
    var about = canvas.calibar, layers = about.layers, ctx = canvas.getContext("2d");
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, canvas.width, canvas.height);
    delete this.labels[this._tileCoordsToKey(about.coords)];
    if (!layers) { return; }
    var ratio = canvas.width / this.options.tileSize, side = this.options.tileSize;
    var span = 1 << about.deep, column = about.coords.x - (about.tile.x << about.deep),
      row = about.coords.y - (about.tile.y << about.deep);
    if (this.options.schema === "raster") {
      var part = layers.width / span;
      ctx.imageSmoothingEnabled = true;
      ctx.drawImage(layers, column * part, row * part, part, part, 0, 0, canvas.width, canvas.height);
      tint(ctx, canvas.width, calibar.style.raster);
      return;
    }
    if (this.options.schema !== "world") {
      ctx.fillStyle = calibar.colour("land");
      ctx.fillRect(0, 0, canvas.width, canvas.height);
    }
    var rules = calibar.style.schemas[this.options.schema].rules, zoom = about.coords.z;
    for (var i = 0; i < rules.length; i++) {
      var layer = layers[rules[i].layer];
      if (!layer || (rules[i].zoom || 0) > zoom) { continue; }
      var scale = side * span / layer.extent;
      ctx.setTransform(ratio * scale, 0, 0, ratio * scale, -column * side * ratio, -row * side * ratio);
      drawRule(ctx, layer, rules[i], zoom, scale);
    }
    this.labels[this._tileCoordsToKey(about.coords)] = about;
  }
});

calibar.matches = function (rule, feature) {
  if (rule.draw === "fill" ? feature.type !== 3 : feature.type === 1) { return false; }
  if (rule.shape && rule.shape !== ["", "point", "line", "area"][feature.type]) { return false; }
  if (rule.key && rule.in.indexOf(feature.props[rule.key]) < 0) { return false; }
  if (rule.has && !feature.props[rule.has]) { return false; }
  return !(rule.not && feature.props[rule.not]);
};

function drawRule(ctx, layer, rule, zoom, scale) {
  // Paths are kept with the layer: a change of theme draws them again without walking the geometry.
  var paths = layer.paths || (layer.paths = new Map()), path = paths.get(rule);
  if (!path) {
    path = new Path2D();
    layer.features.forEach(function (feature) {
      if (!calibar.matches(rule, feature)) { return; }
      feature.parts.forEach(function (part) {
        path.moveTo(part[0], part[1]);
        for (var i = 2; i < part.length; i += 2) { path.lineTo(part[i], part[i + 1]); }
        if (feature.type === 3) { path.closePath(); }
      });
    });
    paths.set(rule, path);
  }
  if (rule.draw === "fill") {
    ctx.fillStyle = calibar.colour(rule.colour);
    ctx.fill(path, "evenodd");
    if (!rule.outline) { return; }
  }
  ctx.strokeStyle = calibar.colour(rule.outline || rule.colour);
  ctx.lineWidth = calibar.atZoom(rule.width, zoom) / scale;
  ctx.lineJoin = "round";
  ctx.lineCap = rule.dash ? "butt" : "round";
  ctx.setLineDash(rule.dash ? rule.dash.map(function (d) { return d / scale; }) : []);
  ctx.stroke(path);
  ctx.setLineDash([]);
}

// Pictures of foreign maps are white: invert and dim them for the dark theme, keep red alone for the night.
function tint(ctx, side, how) {
  if (how === "plain") { return; }
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  [["difference", "white"], ["saturation", "gray"],
    ["multiply", how === "night" ? "rgb(160 0 0)" : "rgb(143 166 189)"]].forEach(function (step) {
    ctx.globalCompositeOperation = step[0];
    ctx.fillStyle = step[1];
    ctx.fillRect(0, 0, side, side);
  });
  ctx.globalCompositeOperation = "source-over";
}
