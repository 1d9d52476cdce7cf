import inspect

from sync.client.plain_replica import PlainReplica
from sync.client.replica import Applied, News, Replica, ReplicaState


def test_a_fresh_laptop_stands_at_nothing() -> None:
    assert ReplicaState() == ReplicaState(b"", 0, 0, 0)
    assert News(ReplicaState()).grants == ()
    assert Applied() == Applied(0, 0)


def test_the_reference_has_every_method_with_the_same_parameters() -> None:
    methods = {name: value for name, value in vars(Replica).items() if inspect.isfunction(value) and name[0] != "_"}
    assert len(methods) == 21
    for name, wanted in methods.items():
        made = inspect.signature(getattr(PlainReplica, name))
        assert list(made.parameters) == list(inspect.signature(wanted).parameters), name
