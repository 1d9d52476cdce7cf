// The track of one target: numbered stations, a dashed way, and a pin with its accuracy at the last one.
"use strict";
calibar.Track = calibar.Overlay.extend({
  options: { padding: 0.15, pane: "calibar-track" },

  show: function (stations) {
    this._stations = stations;
    this.redraw();
  },

  pin: function (latlng) {
    this._pin = latlng;
    this.redraw();
  },

  draw: function (ctx, view) {
    var self = this, stations = this._stations || [];
    this.copies(view, function (copy) {
      var places = stations.map(function (s) { return self._place(s.lat, s.lon, view, copy); });
      if (stations.length) { self._drawTrack(ctx, stations, places, view); }
      if (self._pin) {
        var at = self._place(self._pin.lat, self._pin.lng, view, copy);
        calibar.drawPin(ctx, at[0], at[1], "accent", "on_accent");
      }
    });
  },

  _place: function (lat, lon, view, copy) {
    var sine = Math.sin(Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI / 180);
    var x = lon / 360 + 0.5, y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    x -= Math.floor(x);
    return [(x + copy) * view.scale - view.left, y * view.scale - view.top];
  },

  _drawTrack: function (ctx, stations, places, view) {
    var last = stations.length - 1, end = stations[last], at = places[last];
    if (end.accuracy_m) {
      var radius = end.accuracy_m * view.scale / (40075016.7 * Math.cos(end.lat * Math.PI / 180));
      ctx.beginPath();
      ctx.arc(at[0], at[1], radius, 0, 2 * Math.PI);
      ctx.fillStyle = calibar.faded("danger", 0.18);
      ctx.fill();
      ctx.lineWidth = 1.5;
      ctx.strokeStyle = calibar.colour("danger");
      ctx.stroke();
    }
    ctx.beginPath();
    places.forEach(function (p, i) { if (i) { ctx.lineTo(p[0], p[1]); } else { ctx.moveTo(p[0], p[1]); } });
    ctx.lineJoin = "round";
    ctx.lineWidth = 4.5;
    ctx.strokeStyle = calibar.faded("halo", 0.75);
    ctx.stroke();
    ctx.lineWidth = 2;
    ctx.strokeStyle = calibar.colour("accent");
    ctx.setLineDash([8, 5]);
    ctx.stroke();
    ctx.setLineDash([]);
    var free = [at];
    for (var i = last - 1; i >= 0; i--) {
      // The newest stations keep their numbers; older ones that would lie under them become small dots.
      var p = places[i], clear = free.every(function (f) { return Math.hypot(f[0] - p[0], f[1] - p[1]) > 21; });
      if (clear) { free.push(p); }
      this._station(ctx, p, clear ? String(i + 1) : "", stations[i].confirmed);
    }
    calibar.drawPin(ctx, at[0], at[1], "danger_fill", "on_danger");
  },

  _station: function (ctx, p, text, confirmed) {
    ctx.beginPath();
    ctx.arc(p[0], p[1], text ? 10.5 : 4, 0, 2 * Math.PI);
    ctx.lineWidth = 3;
    ctx.strokeStyle = calibar.colour("halo");
    ctx.stroke();
    ctx.fillStyle = calibar.colour(confirmed ? "accent" : "surface");
    ctx.fill();
    if (!confirmed) {
      ctx.lineWidth = 2;
      ctx.strokeStyle = calibar.colour("accent");
      ctx.stroke();
    }
    if (text) {
      ctx.fillStyle = calibar.colour(confirmed ? "on_accent" : "accent");
      ctx.font = calibar.font(text.length > 2 ? 10 : 12, 700);
      ctx.textAlign = "center";
      ctx.textBaseline = "middle";
      ctx.fillText(text, p[0], p[1] + 0.5);
    }
  }
});

// A drop whose tip stands on the place.
calibar.drawPin = function (ctx, x, y, colour, inner) {
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.bezierCurveTo(x - 4, y - 9, x - 13, y - 14, x - 13, y - 24);
  ctx.arc(x, y - 24, 13, Math.PI, 0);
  ctx.bezierCurveTo(x + 13, y - 14, x + 4, y - 9, x, y);
  ctx.closePath();
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = calibar.colour("halo");
  ctx.stroke();
  ctx.fillStyle = calibar.colour(colour);
  ctx.fill();
  ctx.beginPath();
  ctx.arc(x, y - 24, 5, 0, 2 * Math.PI);
  ctx.fillStyle = calibar.colour(inner);
  ctx.fill();
};
