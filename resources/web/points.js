// Thousands of points on one canvas: clusters that stay where they are, single marks by kind, picking.
"use strict";
calibar.Points = calibar.Overlay.extend({
  options: { padding: 0.15, pane: "calibar-points" },

  CLUSTER_CELL: 58,
  NEAR_CELL: 15,
  DOT_ZOOM: 12,

  load: function (buffer) {
    this._columns = null;
    this.count = 0;
    this.append(buffer);
  },

  append: function (buffer) {
    var added = unpack(buffer), old = this._columns, total = this.count + added.count;
    if (!old || total > old.x.length) {
      // Room for half as much again, so that a thousand small additions do not copy a thousand times.
      var room = old ? Math.ceil(total * 1.5) : total;
      var grown = { x: new Float64Array(room), y: new Float64Array(room),
        index: new Uint32Array(room), kind: new Uint8Array(room) };
      if (old) { for (var name in grown) { grown[name].set(old[name].subarray(0, this.count)); } }
      this._columns = grown;
    }
    for (var column in this._columns) { this._columns[column].set(added[column], this.count); }
    this.count = total;
    this._byZoom = {};
    if (this._map) { this.redraw(); }
  },

  select: function (index) {
    this._selected = index;
    this.redraw();
  },

  draw: function (ctx, view) {
    this._shown = [];
    if (!this.count) { return; }
    var groups = this._grouped(Math.round(view.zoom)), self = this, drawn = [];
    this.copies(view, function (copy) {
      var shift = copy * view.scale - view.left;
      for (var i = 0; i < groups.length; i++) {
        var g = groups[i], x = g.x * view.scale + shift, y = g.y * view.scale - view.top;
        if (x > -30 && y > -30 && x < view.width + 30 && y < view.height + 30) { drawn.push([g, x, y]); }
      }
    });
    drawn.sort(function (a, b) { return a[0].count - b[0].count; });
    drawn.forEach(function (item) { self._mark(ctx, view, item[0], item[1], item[2]); });
    this.fire("drawn");
  },

  _mark: function (ctx, view, group, x, y) {
    var radius = group.count === 1 ? 7 : bubble(group.count), chosen = this._holdsSelected(group, view);
    this._shown.push({ group: group, x: x + view.left, y: y + view.top, radius: radius });
    if (chosen) {
      ctx.beginPath();
      ctx.arc(x, y, radius + 5, 0, 2 * Math.PI);
      ctx.lineWidth = 3;
      ctx.strokeStyle = calibar.colour("focus");
      ctx.stroke();
    }
    if (group.count === 1) {
      calibar.drawKind(ctx, group.kind, x, y, chosen ? 8 : 6.5);
      return;
    }
    ctx.beginPath();
    ctx.arc(x, y, radius + 4, 0, 2 * Math.PI);
    ctx.fillStyle = calibar.faded("accent", 0.24);
    ctx.fill();
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    ctx.fillStyle = calibar.colour("accent");
    ctx.fill();
    ctx.lineWidth = 1.5;
    ctx.strokeStyle = calibar.faded("surface", 0.85);
    ctx.stroke();
    ctx.fillStyle = calibar.colour("on_accent");
    ctx.font = calibar.font(group.count < 100 ? 12 : 12.5, 700);
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillText(shortCount(group.count), x, y + 0.5);
  },

  _holdsSelected: function (group, view) {
    if (this._selected === null || this._selected === undefined) { return false; }
    if (group.count === 1) { return this._columns.index[group.first] === this._selected; }
    var owner = this._byZoom[Math.round(view.zoom)].owner, index = this._columns.index;
    for (var i = 0; i < this.count; i++) {
      if (index[i] === this._selected) { return owner[i] === group.id; }
    }
    return false;
  },

  // Groups are cells of a grid that is fixed to the ground, so nothing jumps while the map is moved.
  _grouped: function (zoom) {
    if (this._byZoom[zoom]) { return this._byZoom[zoom].groups; }
    var cell = (zoom >= this.DOT_ZOOM ? this.NEAR_CELL : this.CLUSTER_CELL) / (256 * Math.pow(2, zoom));
    var c = this._columns, cells = new Map(), owner = new Int32Array(this.count), groups = [];
    for (var i = 0; i < this.count; i++) {
      var key = Math.floor(c.x[i] / cell) * 16777216 + Math.floor(c.y[i] / cell), id = cells.get(key);
      if (id === undefined) {
        id = groups.length;
        cells.set(key, id);
        groups.push({ id: id, key: key, count: 0, x: 0, y: 0, first: i, kind: c.kind[i],
          west: 9, east: -9, north: 9, south: -9 });
      }
      join(groups[id], c.x[i], c.y[i]);
      owner[i] = id;
    }
    groups.forEach(function (g) { g.x /= g.count; g.y /= g.count; });
    var merged = this._mergeNear(groups, cells, cell);
    for (var n = 0; n < this.count; n++) { owner[n] = merged.into[owner[n]]; }
    this._byZoom[zoom] = { groups: merged.groups, owner: owner };
    return merged.groups;
  },

  _mergeNear: function (groups, cells, cell) {
    var into = groups.map(function (g) { return g.id; }), order = groups.slice(), limit = cell * 0.8;
    order.sort(function (a, b) { return b.count - a.count || a.id - b.id; });
    order.forEach(function (g) {
      if (into[g.id] !== g.id) { return; }
      for (var dx = -1; dx <= 1; dx++) {
        for (var dy = -1; dy <= 1; dy++) {
          var other = groups[cells.get(g.key + dx * 16777216 + dy)];
          if (!other || other === g || into[other.id] !== other.id || other.taken) { continue; }
          if (Math.hypot(other.x - g.x, other.y - g.y) > limit) { continue; }
          into[other.id] = g.id;
          g.taken = true;
          var sum = g.count + other.count;
          g.x = (g.x * g.count + other.x * other.count) / sum;
          g.y = (g.y * g.count + other.y * other.count) / sum;
          g.count = sum;
          g.west = Math.min(g.west, other.west);
          g.east = Math.max(g.east, other.east);
          g.north = Math.min(g.north, other.north);
          g.south = Math.max(g.south, other.south);
        }
      }
    });
    return { into: into, groups: groups.filter(function (g) { return into[g.id] === g.id; }) };
  },

  // What lies under a point of the map, in pixels of the world.
  pick: function (x, y) {
    var best = null, nearest = Infinity;
    (this._shown || []).forEach(function (item) {
      var distance = Math.hypot(item.x - x, item.y - y);
      if (distance <= Math.max(item.radius + 3, 12) && distance < nearest) {
        best = item.group;
        nearest = distance;
      }
    });
    return best;
  },

  members: function (group, limit) {
    var owner = this._byZoom[Math.round(this._map.getZoom())].owner, found = [];
    for (var i = 0; i < this.count && found.length < limit; i++) {
      if (owner[i] === group.id) { found.push(this._columns.index[i]); }
    }
    return found;
  }
});

function unpack(buffer) {
  var head = new DataView(buffer), count = head.getUint32(4, true);
  if (head.getUint32(0, false) !== 0x43505431 || buffer.byteLength !== 8 + 21 * count) {
    throw new Error("damaged points");
  }
  return {
    count: count,
    x: new Float64Array(buffer, 8, count),
    y: new Float64Array(buffer, 8 + 8 * count, count),
    index: new Uint32Array(buffer, 8 + 16 * count, count),
    kind: new Uint8Array(buffer, 8 + 20 * count, count)
  };
}

function join(group, x, y) {
  group.count++;
  group.x += x;
  group.y += y;
  group.west = Math.min(group.west, x);
  group.east = Math.max(group.east, x);
  group.north = Math.min(group.north, y);
  group.south = Math.max(group.south, y);
}

function bubble(count) {
  return 11 + 4.2 * Math.log10(count);
}

function shortCount(count) {
  if (count < 1000) { return String(count); }
  return (count < 10000 ? (count / 1000).toFixed(1).replace(/\.0$/, "") : String(Math.round(count / 1000))) + "k";
}

// Shape first, colour second: disc confirmed, ring reported, dashed ring doubtful, square place, diamond movement.
calibar.drawKind = function (ctx, kind, x, y, r) {
  var main = calibar.colour(["accent", "accent", "accent", "warn_fill", "ok_fill"][kind] || "accent");
  ctx.beginPath();
  if (kind === 3) {
    ctx.rect(x - r + 0.5, y - r + 0.5, 2 * r - 1, 2 * r - 1);
  } else if (kind === 4) {
    ctx.moveTo(x, y - r - 1);
    ctx.lineTo(x + r + 1, y);
    ctx.lineTo(x, y + r + 1);
    ctx.lineTo(x - r - 1, y);
    ctx.closePath();
  } else {
    ctx.arc(x, y, r, 0, 2 * Math.PI);
  }
  var hollow = kind === 1 || kind === 2;
  ctx.lineWidth = hollow ? 5 : 2;
  ctx.strokeStyle = calibar.colour("halo");
  ctx.stroke();
  ctx.fillStyle = hollow ? calibar.colour("surface") : main;
  ctx.fill();
  if (hollow) {
    ctx.lineWidth = 2.5;
    ctx.strokeStyle = main;
    ctx.setLineDash(kind === 2 ? [2.6, 2.4] : []);
    ctx.stroke();
    ctx.setLineDash([]);
  }
};
