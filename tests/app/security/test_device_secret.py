from app.security.device_secret import SecretStore
from app.security.keyring_backend import OsKeyring


def test_the_keyring_of_the_system_is_a_secret_store() -> None:
    store: SecretStore = OsKeyring()
    assert {name for name in vars(SecretStore) if not name.startswith("_")} == {"get", "set", "delete"}
    assert all(callable(getattr(store, name)) for name in ("get", "set", "delete"))
