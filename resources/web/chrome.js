// What stands over the map: zoom buttons, scale bar, the plate of the offline map, the legend and its disclaimer.
"use strict";
calibar.Chrome = L.Class.extend({
  initialize: function (map) {
    this._map = map;
    var root = map.getContainer();
    this._buttons(root);
    this._plate = calibar.element("button", "calibar-plate calibar-source");
    this._plate.type = "button";
    this._plate.appendChild(calibar.icon([
      "M3 5a9 3 0 1 0 18 0a9 3 0 1 0-18 0", "M3 5v14a9 3 0 0 0 18 0V5", "M3 12a9 3 0 0 0 18 0"]));
    this._plateText = calibar.element("span");
    this._plate.appendChild(this._plateText);
    this._legend = calibar.element("div", "calibar-plate calibar-legend");
    this._legend.hidden = true;
    this._scale = calibar.element("div", "calibar-plate calibar-scale");
    this._scaleText = calibar.element("span");
    this._scaleBar = calibar.element("i");
    this._scale.appendChild(this._scaleText);
    this._scale.appendChild(this._scaleBar);
    this._empty = calibar.element("div", "calibar-plate calibar-empty");
    this._empty.hidden = true;
    this._detail = calibar.element("div", "calibar-plate calibar-detail");
    this._detail.hidden = true;
    [this._plate, this._legend, this._scale, this._empty, this._detail].forEach(function (node) {
      root.appendChild(node);
      L.DomEvent.disableClickPropagation(node);
      L.DomEvent.disableScrollPropagation(node);
    });
    L.DomEvent.on(this._plate, "click", this._toggle, this);
    map.on("zoomend moveend resize", this.update, this);
  },

  _buttons: function (root) {
    var bar = calibar.element("div", "calibar-zoom"), map = this._map, self = this;
    this._zoomIn = button(["M5 12h14", "M12 5v14"], function () { map.zoomIn(); });
    this._zoomOut = button(["M5 12h14"], function () { map.zoomOut(); });
    this._fit = button(["M8 3H5a2 2 0 0 0-2 2v3", "M21 8V5a2 2 0 0 0-2-2h-3", "M3 16v3a2 2 0 0 0 2 2h3",
      "M16 21h3a2 2 0 0 0 2-2v-3"], function () { self.fit(); });
    [this._zoomIn, this._zoomOut, this._fit].forEach(function (node) { bar.appendChild(node); });
    root.appendChild(bar);
    L.DomEvent.disableClickPropagation(bar);
  },

  fit: function () {
    var bounds = calibar.state.bounds;
    if (bounds) { calibar.fit(this._map, bounds, true); }
  },

  words: function () {
    var w = calibar.state.words, self = this;
    [[this._zoomIn, w.zoom_in], [this._zoomOut, w.zoom_out], [this._fit, w.fit], [this._plate, w.legend]].forEach(
      function (pair) {
        pair[0].title = pair[1];
        pair[0].setAttribute("aria-label", pair[1]);
      });
    this._empty.textContent = w.no_street_map;
    this._legend.textContent = "";
    w.kinds.forEach(function (text, kind) {
      var row = calibar.element("div", "calibar-kind"), sample = document.createElement("canvas");
      sample.width = sample.height = 36;
      row.appendChild(sample);
      row.appendChild(calibar.element("span", "", text));
      self._legend.appendChild(row);
      sample.calibarKind = kind;
    });
    this._legend.appendChild(calibar.element("p", "", w.boundaries));
    calibar.state.sets.forEach(function (set) {
      if (set.attribution) { self._legend.appendChild(calibar.element("p", "calibar-credit", set.attribution)); }
    });
    this.update();
    this.repaint();
  },

  repaint: function () {
    this._legend.querySelectorAll("canvas").forEach(function (sample) {
      var ctx = sample.getContext("2d");
      ctx.setTransform(2, 0, 0, 2, 0, 0);
      ctx.clearRect(0, 0, 18, 18);
      calibar.drawKind(ctx, sample.calibarKind, 9, 9, 5.5);
    });
  },

  update: function () {
    if (!calibar.state) { return; }
    var map = this._map, centre = map.getCenter(), zoom = map.getZoom(), words = calibar.state.words;
    this._zoomIn.disabled = zoom >= map.getMaxZoom();
    this._zoomOut.disabled = zoom <= map.getMinZoom();
    this._fit.disabled = !calibar.state.bounds;
    var street = calibar.state.sets.filter(function (set) {
      return set.schema !== "world" && zoom >= set.min_zoom && L.latLngBounds(set.box).contains(centre);
    })[0];
    this._empty.hidden = Boolean(street) || zoom <= calibar.state.sets[0].max_zoom + 4;
    var set = street || calibar.state.sets[0];
    this._plateText.textContent = words.offline_map + " \u00b7 " + (street ? set.name : words.world) +
      (set.version ? " \u00b7 " + set.version : "");
    this._drawScale(centre.lat, zoom);
  },

  // Lengths on the ground: 1, 2 or 5 times a power of ten, at most 110 pixels.
  _drawScale: function (lat, zoom) {
    var a = 6378137, e2 = 0.00669437999014, s = Math.sin(lat * Math.PI / 180);
    // Along the parallel of the ellipsoid, because the bar lies from west to east.
    var circle = 2 * Math.PI * a * Math.cos(lat * Math.PI / 180) / Math.sqrt(1 - e2 * s * s);
    var metres = circle / (256 * Math.pow(2, zoom)), longest = metres * 110;
    var power = Math.pow(10, Math.floor(Math.log10(longest)));
    var length = power * (longest / power >= 5 ? 5 : longest / power >= 2 ? 2 : 1);
    this._scaleText.textContent = length >= 1000 ? length / 1000 + " km" : length + " m";
    this._scaleBar.style.width = Math.round(length / metres) + "px";
  },

  _toggle: function () {
    this._legend.hidden = !this._legend.hidden;
  },

  // Only in exported files: title and story of a point, as text.
  detail: function (entries) {
    var box = this._detail;
    box.textContent = "";
    box.hidden = !entries.length;
    entries.slice(0, 20).forEach(function (entry) {
      box.appendChild(calibar.element("strong", "", entry[0]));
      box.appendChild(calibar.element("p", "", entry[1]));
    });
  }
});

function button(paths, act) {
  var node = calibar.element("button", "calibar-button");
  node.type = "button";
  node.appendChild(calibar.icon(paths));
  L.DomEvent.on(node, "click", act);
  return node;
}
