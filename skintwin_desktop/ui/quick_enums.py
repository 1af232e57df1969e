"""Makes Qt's enumerations in half the time that Python 3.11 takes.

The first look at the namespace ``Qt`` turns some 1,200 names into members, most of them keys, and Python asks a dozen
questions about each of them that have one answer for all. What comes out is the same, which a test compares. Flags,
enumerations of another shape and other versions of Python go Python's own way.
"""

from __future__ import annotations

import sys
from enum import Enum, EnumType, IntEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_plain: Any = EnumType._create_  # type: ignore[attr-defined]
_RESERVED = {
    cls: frozenset(("mro", "")).union(*(vars(base) for base in cls.__mro__), dir(cls)) for cls in (Enum, IntEnum)
}
"""Names that mean something else in an enumeration."""


def begin() -> None:
    """Make enumerations the quick way from now on."""
    if sys.version_info[:2] == (3, 11):
        EnumType._create_ = _create  # type: ignore[attr-defined]


def end() -> None:
    """Make enumerations in Python's own way again."""
    EnumType._create_ = _plain  # type: ignore[attr-defined]


def _create(cls: Any, class_name: str, names: Any, **rest: Any) -> Any:
    """Do what ``EnumType._create_`` does: make an enumeration without members, then put these in."""
    if not _is_simple(cls, names):
        return _plain(cls, class_name, names, **rest)
    made = _plain(cls, class_name, (), **rest)
    by_name, by_value, order = made._member_map_, made._value2member_map_, made._member_names_
    new, given = made._new_member_, made._use_args_
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if given else new(made)
            member.__dict__.update(_value_=value, _name_=name, __objclass__=made, _sort_order_=len(order))
            order.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    return made


def _is_simple(cls: Any, names: Any) -> bool:
    """Tell whether these are pairs of names and whole numbers for an enumeration that is no flag."""
    reserved = _RESERVED.get(cls)
    if reserved is None or type(names) is not list or len(dict(names)) != len(names):
        return False
    return all(type(value) is int and name not in reserved and name[0] != "_" for name, value in names)
