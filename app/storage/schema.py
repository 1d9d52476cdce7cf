"""The tables of the vault, made from the catalogue of kinds. It makes them; it reads and writes nothing.

One table per kind holds the record as shown: hub state with our own unsent changes on top. `body` is MessagePack of the
fields; columns beside it exist for lists. Instants are microseconds since 1970, ids 16 bytes.
"""

from __future__ import annotations

from app.domain.catalogue import KINDS, Kind
from app.storage.migrations import Migration
from app.storage.sqlcipher import Connection

# FTS5 row ids: the number of the kind above, the row number of its table below.
ROW_BITS = 40
ROW_MASK = (1 << ROW_BITS) - 1
KIND_NUMBERS: dict[str, int] = {name: number for number, name in enumerate(KINDS, start=1)}
KIND_BY_NUMBER: dict[int, str] = {number: name for name, number in KIND_NUMBERS.items()}

RECORD_COLUMNS = (
    "id",  # 16 bytes, the id of the change that created it
    "stream",  # stream.n
    "owner",  # the target or operation it belongs to, 16 bytes
    "body",  # MessagePack map of the fields as they stand
    "officer",  # who created it
    "device",
    "clock",  # hybrid logical clock of the create, as the author stamped it
    "received",  # when the hub took the create, microseconds; NULL while it has not
    "changed",  # hybrid logical clock of the latest change
    "pending",  # our own changes of it that the hub has not given back yet
    "retracted",  # the reason, once withdrawn
    "state",  # MessagePack of versions, contenders, amendments; NULL while it stands as created
)


def table_of(kind: str) -> str:
    """Return the table of a kind; only names of the catalogue are accepted."""
    if kind not in KINDS:
        raise KeyError(kind)
    return f"record_{kind}"


def search_row(kind: str, n: int) -> int:
    """Return the row id of a record in the full-text index."""
    return (KIND_NUMBERS[kind] << ROW_BITS) | n


def record_table(kind: Kind) -> str:
    """Return the statement that makes the table of a kind."""
    extra = "".join(f",\n  {column.name} {column.sql_type}" for column in kind.columns)
    return f"""CREATE TABLE {table_of(kind.name)} (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  stream INTEGER NOT NULL REFERENCES stream(n),
  owner BLOB NOT NULL,
  body BLOB NOT NULL,
  officer BLOB NOT NULL,
  device BLOB NOT NULL,
  clock INTEGER NOT NULL,
  received INTEGER,
  changed INTEGER NOT NULL,
  pending INTEGER NOT NULL DEFAULT 0,
  retracted TEXT,
  state BLOB{extra}
) STRICT"""


def record_indexes(kind: Kind) -> list[str]:
    """Return the statements that make the indexes of a kind; bulk loading makes them last."""
    table = table_of(kind.name)
    order = next((column.name for column in kind.columns if column.indexed and column.sql_type == "INTEGER"), "clock")
    statements = [
        f"CREATE UNIQUE INDEX IF NOT EXISTS {table}_id ON {table}(id)",
        f"CREATE INDEX IF NOT EXISTS {table}_owner ON {table}(owner, {order})",
        f"CREATE INDEX IF NOT EXISTS {table}_pending ON {table}(pending) WHERE pending > 0",
    ]
    statements.extend(
        f"CREATE INDEX IF NOT EXISTS {table}_{column.name} ON {table}({column.name})"
        for column in kind.columns
        if column.indexed
    )
    return statements


def late_indexes(kind: Kind) -> list[str]:
    """Return the names of the indexes that a first load may leave out until its end."""
    table = table_of(kind.name)
    return [f"{table}_id", f"{table}_owner", *(f"{table}_{column.name}" for column in kind.columns if column.indexed)]


_TABLES = (
    "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value BLOB) STRICT",
    """CREATE TABLE stream (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  birth BLOB,
  blob_key BLOB,
  seq INTEGER NOT NULL DEFAULT 0,
  chain BLOB,
  head INTEGER NOT NULL DEFAULT 0
) STRICT""",
    # Every change after the create, and the create itself once something followed it: the history and its authors.
    """CREATE TABLE change_log (
  id BLOB NOT NULL PRIMARY KEY,
  stream INTEGER NOT NULL REFERENCES stream(n),
  seq INTEGER,
  record BLOB NOT NULL,
  kind TEXT NOT NULL,
  owner BLOB NOT NULL,
  action TEXT NOT NULL,
  officer BLOB NOT NULL,
  device BLOB NOT NULL,
  clock INTEGER NOT NULL,
  received INTEGER,
  body BLOB NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX change_log_record ON change_log(record, clock)",
    "CREATE INDEX change_log_owner ON change_log(owner, clock)",
    # The hub's own state of records that carry unsent changes of ours; NULL body: the hub does not know it yet.
    """CREATE TABLE hub_state (
  record BLOB NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  state BLOB
) STRICT, WITHOUT ROWID""",
    # waiting: not accepted yet. sent: accepted, its place in the hub's order not applied yet. settled: applied; kept,
    # as laptops are the hub's best backup. refused: needs a person.
    """CREATE TABLE outbox (
  counter INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stream TEXT NOT NULL,
  kind TEXT NOT NULL,
  record BLOB NOT NULL,
  owner BLOB NOT NULL,
  action TEXT NOT NULL,
  clock INTEGER NOT NULL,
  payload BLOB NOT NULL,
  status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'sent', 'settled', 'refused')),
  seq INTEGER,
  code TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT""",
    "CREATE INDEX outbox_open ON outbox(status, counter) WHERE status <> 'settled'",
    "CREATE INDEX outbox_record ON outbox(record, counter)",
    # Changes that this program cannot read, kept for a newer one.
    """CREATE TABLE unread (
  stream INTEGER NOT NULL REFERENCES stream(n),
  seq INTEGER NOT NULL,
  received INTEGER NOT NULL,
  reason TEXT NOT NULL,
  payload BLOB NOT NULL,
  PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE conflict (
  record BLOB NOT NULL,
  field TEXT NOT NULL,
  kind TEXT NOT NULL,
  owner BLOB NOT NULL,
  deferred INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE device (
  id BLOB NOT NULL PRIMARY KEY,
  officer BLOB NOT NULL,
  public_key BLOB NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE officer (
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  unit TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE draft (
  slot TEXT NOT NULL PRIMARY KEY,
  body BLOB NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE attachment_bytes (
  record BLOB NOT NULL PRIMARY KEY,
  stream TEXT NOT NULL,
  content TEXT NOT NULL,
  size INTEGER NOT NULL,
  here INTEGER NOT NULL DEFAULT 0,
  sent INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID""",
    # Rows of files that were imported, by their identity in the source: a second import changes nothing.
    """CREATE TABLE import_key (
  key TEXT NOT NULL PRIMARY KEY,
  record BLOB NOT NULL,
  digest BLOB NOT NULL
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor BLOB NOT NULL,
  action TEXT NOT NULL,
  object BLOB NOT NULL,
  reason TEXT NOT NULL,
  previous BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT""",
    # Contentless: the words stand only in the records. Old words are handed back to it when they change.
    "CREATE VIRTUAL TABLE search USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2')",
    "INSERT INTO search(search, rank) VALUES ('secure-delete', 1)",
)


def schema_statements() -> list[str]:
    """Return every statement of the schema, in order."""
    statements = list(_TABLES)
    for kind in KINDS.values():
        statements.append(record_table(kind))
        statements.extend(record_indexes(kind))
    return statements


def _make(connection: Connection) -> None:
    for statement in schema_statements():
        connection.execute(statement)


def _index_what_is_open(connection: Connection) -> None:
    """Index what an exchange asks for, so that one that moves nothing does not look at every dossier and photo."""
    connection.execute("CREATE INDEX stream_behind ON stream(head) WHERE head > seq AND role <> ''")
    connection.execute("CREATE INDEX attachment_wanted ON attachment_bytes(size) WHERE here = 0")
    connection.execute("CREATE INDEX attachment_unsent ON attachment_bytes(size) WHERE sent = 0 AND here = 1")


def _carry_files(connection: Connection) -> None:
    """Know to which key files for a laptop are sealed, and keep what was brought for headquarters by others."""
    connection.execute("ALTER TABLE device ADD COLUMN sealing_key BLOB NOT NULL DEFAULT x''")
    # Batches of other laptops that came by file, still sealed: headquarters gets them at the next sync or by file.
    connection.execute(
        """CREATE TABLE carried (
  n INTEGER PRIMARY KEY,
  device BLOB NOT NULL,
  signature BLOB NOT NULL UNIQUE,
  stream TEXT NOT NULL,
  changes INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  came_at INTEGER NOT NULL
) STRICT"""
    )


def _remember_what_was_seen(connection: Connection) -> None:
    """Keep with each change what its author saw, so that an updated program can fold a record anew by its own rules."""
    # MessagePack: the versions that were replaced, by field, and what a decision closes; NULL in older rows.
    connection.execute("ALTER TABLE change_log ADD COLUMN base BLOB")
    connection.execute("ALTER TABLE change_log ADD COLUMN closes BLOB")


def _search_later(connection: Connection) -> None:
    """Note which rows the full-text index has still to take in: many at once, when nothing else is to do."""
    # `row` is that of the index; `old` are the words that stand there for it and are to be taken out, NULL for none.
    connection.execute("CREATE TABLE search_waiting (row INTEGER PRIMARY KEY, old TEXT) STRICT")


def _settle_apart(connection: Connection) -> None:
    """Write what was made here once and never again: what has still to be settled stands in a small table beside it."""
    connection.execute(
        """CREATE TABLE made (
  counter INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stream TEXT NOT NULL,
  kind TEXT NOT NULL,
  record BLOB NOT NULL,
  owner BLOB NOT NULL,
  action TEXT NOT NULL,
  clock INTEGER NOT NULL,
  payload BLOB NOT NULL
) STRICT"""
    )
    columns = "counter, id, stream, kind, record, owner, action, clock, payload"
    connection.execute(f"INSERT INTO made ({columns}) SELECT {columns} FROM outbox ORDER BY counter")  # noqa: S608 - fixed text
    # waiting: not accepted yet. sent: accepted, its place in the hub's order not applied yet. refused: needs a person.
    # No row: settled; the change is kept in `outbox`, as laptops are the hub's best backup.
    connection.execute(
        """CREATE TABLE unsettled (
  counter INTEGER PRIMARY KEY REFERENCES outbox(counter) ON DELETE CASCADE,
  status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'sent', 'refused')),
  seq INTEGER,
  code TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT"""
    )
    connection.execute(
        "INSERT INTO unsettled (counter, status, seq, code, reason) "
        "SELECT counter, status, seq, code, reason FROM outbox WHERE status <> 'settled' ORDER BY counter"
    )
    connection.execute("DROP TABLE outbox")
    connection.execute("ALTER TABLE made RENAME TO outbox")
    connection.execute("CREATE INDEX outbox_record ON outbox(record, counter)")
    connection.execute("CREATE INDEX unsettled_else ON unsettled(status, counter) WHERE status <> 'waiting'")


MIGRATIONS: tuple[Migration, ...] = (
    Migration(1, "the first tables", _make),
    Migration(2, "indexes of what is open", _index_what_is_open),
    Migration(3, "changes carried by file", _carry_files),
    Migration(4, "what the author of a change saw", _remember_what_was_seen),
    Migration(5, "rows that wait for the full-text index", _search_later),
    Migration(6, "what is not settled stands beside what was made here", _settle_apart),
)
