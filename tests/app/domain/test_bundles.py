from datetime import UTC, datetime

from app.domain.bundles import BundleLot, BundlePlan, BundleReport


def test_a_plan_adds_up_its_lots() -> None:
    lots = (
        BundleLot(stream="a", title="A", changes=5, fresh=2, blobs=1),
        BundleLot(stream="b", title="", changes=3, fresh=3, readable=False),
    )
    made = datetime(2026, 3, 1, tzinfo=UTC)
    plan = BundlePlan(path="x", from_hub=False, sender="B", number=1, made_at=made, lots=lots)
    assert (plan.changes, plan.fresh, plan.blobs) == (8, 5, 1)


def test_a_report_has_the_keys_of_a_sync() -> None:
    promised = {"pushed", "pulled", "blobs_up", "blobs_down", "conflicts", "rejected", "queued_left", "seconds"}
    assert promised | {"bytes_up", "bytes_down"} <= set(BundleReport.__struct_fields__)
