// Names of countries, places and streets over all tiles together, placed so that none covers another.
"use strict";
calibar.Labels = calibar.Overlay.extend({
  options: { padding: 0.1, pane: "calibar-labels" },

  watch: function (tiles) {
    this._sets = this._sets || [];
    this._sets.push(tiles);
    tiles.on("labels", this.soon, this);
    return this;
  },

  draw: function (ctx, view) {
    var wanted = [], seen = Object.create(null), zoom = Math.round(view.zoom), self = this;
    (this._sets || []).forEach(function (tiles, set) {
      if (tiles.options.schema === "raster") { return; }
      // The names of the world give way where a street map lies over them.
      var rules = calibar.style.schemas[tiles.options.schema].labels;
      for (var key in tiles.labels) {
        var about = tiles.labels[key];
        if (about.coords.z === zoom) { self._collect(wanted, seen, rules, about, view, set); }
      }
    });
    wanted.sort(function (a, b) { return a.rank - b.rank || (a.text < b.text ? -1 : 1); });
    var taken = new Grid();
    this._keepClear(taken, view);
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    wanted.forEach(function (label) {
      if (label.path) { placeAlong(ctx, label, taken); } else { placeAt(ctx, label, taken, zoom); }
    });
  },

  // Names step aside for the clusters that will be drawn over them.
  avoid: function (points) {
    this._points = points;
    points.on("drawn", this.soon, this);
    return this;
  },

  _keepClear: function (taken, view) {
    ((this._points && this._points._shown) || []).forEach(function (item) {
      if (item.group.count < 2) { return; }
      var x = item.x - view.left, y = item.y - view.top, r = item.radius + 2;
      taken.take(x - r, y - r, x + r, y + r);
    });
  },

  _collect: function (wanted, seen, rules, about, view, set) {
    var copyOf = Math.floor((view.left + view.width / 2) / view.scale);
    for (var r = 0; r < rules.length; r++) {
      var rule = rules[r], layer = about.layers[rule.layer];
      if (!layer || (rule.zoom || 0) > view.zoom) { continue; }
      var tileSide = view.scale / Math.pow(2, about.tile.z), unit = tileSide / layer.extent;
      var baseX = about.tile.x * tileSide - view.left, baseY = about.tile.y * tileSide - view.top;
      for (var i = 0; i < layer.features.length; i++) {
        var feature = layer.features[i], props = feature.props;
        if (props.z > view.zoom || props.last < view.zoom || !feature.parts.length) { continue; }
        if (rule.shape === "point" && feature.type !== 1) { continue; }
        if (rule.along ? feature.type !== 2 : feature.type !== 1) { continue; }
        var text = calibar.nameOf(props);
        if (!text) { continue; }
        for (var copy = copyOf - 1; copy <= copyOf + 1; copy++) {
          var label = { text: rule.upper ? text.toUpperCase() : text, rule: rule, set: set,
            rank: r * 100 + (props.z !== undefined ? props.z : props.rank || props.min_zoom || 20) - set * 1000,
            capital: Boolean(props.capital), small: rule.upper && props.z > 4 };
          var shift = copy * view.scale;
          label.x = baseX + feature.parts[0][0] * unit + shift;
          label.y = baseY + feature.parts[0][1] * unit;
          if (rule.along) {
            label.path = feature.parts.map(function (part) {
              return part.map(function (v, n) { return v * unit + (n % 2 ? baseY : baseX + shift); });
            }).sort(function (a, b) { return b.length - a.length; })[0];
          } else if (label.x < 0 || label.y < 0 || label.x > view.width || label.y > view.height) { continue; }
          var key = text + "|" + Math.round(label.x / 40) + "|" + Math.round(label.y / 40);
          if (seen[key]) { continue; }
          seen[key] = true;
          wanted.push(label);
        }
      }
    }
  }
});

calibar.nameOf = function (props) {
  var language = calibar.state.language;
  return props["name_" + language] || props["name:" + language] || props.name || props["name:latin"] || "";
};

// Boxes that are taken, in cells of 64 pixels.
function Grid() { this.cells = new Map(); }
Grid.prototype.take = function (left, top, right, bottom) {
  var x, y, key, boxes, i, b;
  for (x = left >> 6; x <= right >> 6; x++) {
    for (y = top >> 6; y <= bottom >> 6; y++) {
      boxes = this.cells.get(x * 4096 + y) || [];
      for (i = 0; i < boxes.length; i++) {
        b = boxes[i];
        if (left < b[2] && right > b[0] && top < b[3] && bottom > b[1]) { return false; }
      }
    }
  }
  for (x = left >> 6; x <= right >> 6; x++) {
    for (y = top >> 6; y <= bottom >> 6; y++) {
      key = x * 4096 + y;
      if (!this.cells.has(key)) { this.cells.set(key, []); }
      this.cells.get(key).push([left, top, right, bottom]);
    }
  }
  return true;
};

function paintText(ctx, label, x, y, size) {
  ctx.strokeStyle = calibar.faded("halo", 0.9);
  ctx.lineWidth = Math.max(2.5, size / 4.5);
  ctx.strokeText(label.text, x, y);
  ctx.fillStyle = calibar.colour(label.rule.colour);
  ctx.fillText(label.text, x, y);
}

function placeAt(ctx, label, taken, zoom) {
  var rule = label.rule, size = calibar.atZoom(rule.size, zoom) * (label.small ? 0.78 : 1);
  ctx.font = calibar.font(size, label.capital ? 600 : rule.weight);
  ctx.letterSpacing = (rule.spacing || 0) + "px";
  var half = ctx.measureText(label.text).width / 2, height = size * 0.62, offset = rule.dot ? 8 : 0;
  var spots = rule.dot ? [[half + offset, 0], [-half - offset, 0], [0, -height - 6], [0, height + 6]] : [[0, 0], [0, 20], [0, -20], [0, 34], [0, -34]];
  for (var i = 0; i < spots.length; i++) {
    var x = label.x + spots[i][0], y = label.y + spots[i][1];
    if (taken.take(x - half - 4, y - height - 2, x + half + 4, y + height + 2)) {
      if (rule.dot) { dot(ctx, label); }
      paintText(ctx, label, x, y, size);
      break;
    }
  }
  ctx.letterSpacing = "0px";
}

function dot(ctx, label) {
  ctx.beginPath();
  ctx.arc(label.x, label.y, label.capital ? 3.2 : 2.2, 0, 2 * Math.PI);
  ctx.fillStyle = calibar.colour("dot");
  ctx.fill();
  ctx.lineWidth = 1.2;
  ctx.strokeStyle = calibar.colour("halo");
  ctx.stroke();
}

// A street name is written straight, along the longest straight piece of its street.
function placeAlong(ctx, label, taken) {
  var size = calibar.atZoom(label.rule.size, 16), p = label.path, best = null;
  ctx.font = calibar.font(size, label.rule.weight);
  var width = ctx.measureText(label.text).width;
  for (var i = 0; i + 3 < p.length; i += 2) {
    for (var j = i + 2, bend = 0; j + 1 < p.length; j += 2) {
      if (j > i + 2) {
        bend += Math.abs(turn(p, j - 4, j - 2, j));
        if (bend > 0.3) { break; }
      }
      var length = Math.hypot(p[j] - p[i], p[j + 1] - p[i + 1]);
      if (length > width + 8 && (!best || length > best.length)) {
        best = { length: length, x: (p[i] + p[j]) / 2, y: (p[i + 1] + p[j + 1]) / 2,
          angle: Math.atan2(p[j + 1] - p[i + 1], p[j] - p[i]) };
      }
    }
  }
  if (!best) { return; }
  if (best.angle > Math.PI / 2) { best.angle -= Math.PI; } else if (best.angle < -Math.PI / 2) { best.angle += Math.PI; }
  var w = (Math.abs(Math.cos(best.angle)) * width + Math.abs(Math.sin(best.angle)) * size) / 2 + 4;
  var h = (Math.abs(Math.sin(best.angle)) * width + Math.abs(Math.cos(best.angle)) * size) / 2 + 4;
  if (!taken.take(best.x - w, best.y - h, best.x + w, best.y + h)) { return; }
  ctx.save();
  ctx.translate(best.x, best.y);
  ctx.rotate(best.angle);
  paintText(ctx, label, 0, 0, size);
  ctx.restore();
}

function turn(p, a, b, c) {
  var angle = Math.atan2(p[c + 1] - p[b + 1], p[c] - p[b]) - Math.atan2(p[b + 1] - p[a + 1], p[b] - p[a]);
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
