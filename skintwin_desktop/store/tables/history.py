"""What becomes of who a client is: values that were replaced, and files of one person that were joined."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import Rectifiable, identity, technical
from skintwin_desktop.store.tables.base import Base, column, key

_KEPT = {"client": "kept_id", "rectifiable": Rectifiable.NO, "portability": False, "source": "staff"}
_NEVER = {"rectifiable": Rectifiable.NO, "portability": False, "source": "staff"}


class ClientMergeRow(Base):
    """That the file ``merged_id`` was joined with ``kept_id``; undoing it takes the row away."""

    __tablename__ = "client_merge"

    id: Mapped[UUID] = key()
    merged_id: Mapped[UUID] = column(
        identity("Samengevoegd dossier", "Joined file", "S37", **_KEPT), ForeignKey("client.id"), unique=True
    )
    kept_id: Mapped[UUID] = column(
        identity("Dossier dat verdergaat", "File that goes on", "S37", **_KEPT), ForeignKey("client.id"), index=True
    )
    merged_at: Mapped[datetime] = column(identity("Samengevoegd op", "Joined on", "S37", **_KEPT))
    merged_by: Mapped[UUID] = column(
        identity("Samengevoegd door", "Joined by", "S37", **_KEPT), ForeignKey("app_user.id")
    )


class MergeMoveRow(Base):
    """One row that went from a joined file to the one that goes on, so that undoing gives exactly it back."""

    __tablename__ = "merge_move"

    id: Mapped[UUID] = key()
    merge_id: Mapped[UUID] = column(technical("which joining"), ForeignKey("client_merge.id"), index=True)
    of_table: Mapped[str] = column(technical("table of the row"))
    row_id: Mapped[UUID] = column(technical("the row"))


class ClientChangeRow(Base):
    """One value of a client until it was replaced: kept for rectification and for who calls back, not for forms."""

    __tablename__ = "client_change"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(
        identity("Cliënt", "Client", "S12", **_NEVER), ForeignKey("client.id", ondelete="CASCADE"), index=True
    )
    field: Mapped[str] = column(identity("Welk gegeven", "Which value", "S12", **_NEVER))
    was: Mapped[str] = column(
        identity("Eerdere waarde", "Earlier value", "S12", "S13", "S14", "S15", "S16", "S17", portability=False)
    )
    until: Mapped[datetime] = column(identity("Vervangen op", "Replaced on", "S37", **_NEVER))
    changed_by: Mapped[UUID] = column(
        identity("Vervangen door", "Replaced by", "S37", **_NEVER), ForeignKey("app_user.id")
    )
    source: Mapped[str] = column(identity("Van wie het nieuwe kwam", "Who gave the new one", "S10", **_NEVER))
    mistake: Mapped[bool] = column(identity("Was onjuist", "Was wrong", "S37", **_NEVER))
    merge_id: Mapped[UUID | None] = column(
        technical("the joining of files that replaced it", client="client_id"), ForeignKey("client_merge.id")
    )
