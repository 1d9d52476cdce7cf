from build_spec.topology import Topology

LEFT = [(0.0, 0.0), (1.0, 0.0), (1.0, 0.5), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)]
RIGHT = [(1.0, 0.0), (2.0, 0.0), (2.0, 1.0), (1.0, 1.0), (1.0, 0.5), (1.0, 0.0)]
ISLAND = [(5.0, 5.0), (6.0, 5.0), (6.0, 6.0), (5.0, 5.0)]


def test_neighbours_share_one_arc() -> None:
    topology = Topology([LEFT, RIGHT, ISLAND])
    assert sorted(topology.uses) == [1, 1, 1, 2]
    shared = topology.uses.index(2)
    assert sorted(topology.owners[shared]) == [0, 1]


def test_rings_come_back_whole() -> None:
    rings = Topology([LEFT, RIGHT, ISLAND]).assemble(lambda arc: arc)
    for before, after in zip([LEFT, RIGHT, ISLAND], rings, strict=True):
        assert after[0] == after[-1]
        assert set(before) == set(after)
        assert len(before) == len(after)


def test_simplified_neighbours_leave_no_gap() -> None:
    left, right, _ = Topology([LEFT, RIGHT, ISLAND]).assemble(lambda arc: [arc[0], arc[-1]] if len(arc) == 3 else arc)
    assert (1.0, 0.5) not in left
    assert (1.0, 0.5) not in right
