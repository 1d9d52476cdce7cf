"""One measurement and the words it is printed with."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Result:
    """`value` in `unit` for work of size `n`; `limit` is the physical limit of the same run, `ratio` value to limit.

    A ratio of times says how many times longer the work takes than the limit.
    """

    name: str
    value: float
    unit: str
    limit: float | None
    ratio: float | None
    n: int
    limit_is: str = ""

    def line(self) -> str:
        """Return the line for people."""
        beside = ""
        if self.limit is not None and self.ratio is not None:
            beside = f"   limit {self.limit:,.4g} {self.unit} ({self.limit_is}), ratio {self.ratio:.2f}"
        return f"{self.name:<24} {self.value:>14,.4g} {self.unit:<10} n={self.n:,}{beside}"


def beside(name: str, values: list[float], unit: str, limits: list[float], n: int, limit_is: str) -> Result:
    """Return medians of a value and its limit; the ratio is the median of the ratios of each run."""
    ratios = [value / limit for value, limit in zip(values, limits, strict=True) if limit]
    return Result(name, median(values), unit, median(limits), median(ratios) if ratios else None, n, limit_is)


def alone(name: str, value: float, unit: str, n: int) -> Result:
    """Return a value that has no limit to stand beside."""
    return Result(name, value, unit, None, None, n)


def machine() -> dict[str, object]:
    """Return what the numbers were measured on."""
    return {"cores": os.cpu_count(), "system": platform.system(), "python": platform.python_version()}
