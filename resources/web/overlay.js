// A canvas over the map that is drawn anew after each move and scaled along while a zoom runs.
"use strict";
calibar.Overlay = L.Renderer.extend({
  options: { padding: 0.25 },

  _initContainer: function () {
    this._container = document.createElement("canvas");
    this._ctx = this._container.getContext("2d");
  },

  _destroyContainer: function () {
    L.DomUtil.remove(this._container);
    delete this._container;
    delete this._ctx;
  },

  _updatePaths: function () {},

  _update: function () {
    if (this._map._animatingZoom && this._bounds) { return; }
    L.Renderer.prototype._update.call(this);
    var size = this._bounds.getSize(), ratio = window.devicePixelRatio || 1;
    L.DomUtil.setPosition(this._container, this._bounds.min);
    this._container.width = Math.round(size.x * ratio);
    this._container.height = Math.round(size.y * ratio);
    this._container.style.width = size.x + "px";
    this._container.style.height = size.y + "px";
    this.redraw();
  },

  redraw: function () {
    if (!this._ctx || !this._bounds || !calibar.style) { return; }
    var ratio = window.devicePixelRatio || 1, size = this._bounds.getSize();
    this._ctx.setTransform(1, 0, 0, 1, 0, 0);
    this._ctx.clearRect(0, 0, this._container.width, this._container.height);
    this._ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    var origin = this._map.getPixelOrigin(), min = this._bounds.min;
    this.draw(this._ctx, {
      zoom: this._zoom,
      scale: 256 * Math.pow(2, this._zoom),
      left: origin.x + min.x,
      top: origin.y + min.y,
      width: size.x,
      height: size.y
    });
  },

  // Visit every copy of the world that the view shows.
  copies: function (view, visit) {
    var first = Math.floor(view.left / view.scale), last = Math.floor((view.left + view.width) / view.scale);
    for (var copy = first; copy <= last; copy++) { visit(copy); }
  },

  soon: function () {
    if (this._waiting) { return; }
    this._waiting = true;
    window.requestAnimationFrame(function () {
      this._waiting = false;
      if (this._map) { this.redraw(); }
    }.bind(this));
  }
});
