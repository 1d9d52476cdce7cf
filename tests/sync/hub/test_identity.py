from pathlib import Path

import pytest

from sync.hub import identity, streams
from sync.hub.store_sqlite import Store, connect
from sync.protocol.errors import StorageRefused
from sync.protocol.ids import DIRECTORY


def test_a_hub_is_founded_once_and_a_new_epoch_keeps_its_key(tmp_path: Path) -> None:
    Store(tmp_path).close()
    connection = connect(tmp_path / "hub.sqlite")
    with pytest.raises(StorageRefused):
        identity.read(connection)
    made = identity.found(connection, "Agencia", 5)
    again = identity.found(connection, "Otra", 6)
    assert (again.epoch, again.agency, again.key.public) == (made.epoch, "Agencia", made.key.public)
    directory = streams.stream(connection, DIRECTORY)
    assert directory is not None
    assert directory.birth == made.epoch
    renewed = identity.renew_epoch(connection, 7)
    assert renewed.epoch != made.epoch
    assert (renewed.key.public, renewed.secret) == (made.key.public, made.secret)
    connection.close()
