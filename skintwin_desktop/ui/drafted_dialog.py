"""A dialog in which more than a line is typed: it is kept as it is typed, and comes back the next time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import drafts
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import misplaced
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.jobs import Jobs


class DraftedDialog(DeedDialog):
    """A dialog with a draft of its own.

    A child gives what stands in it in ``values``, shows such values again in ``show_values``, and tells with ``typed``
    whether something is worth keeping when the dialog is given up.
    """

    deed_drops_draft = False
    """Whether the deed destroys the draft in its own transaction."""
    closed = Signal()
    """The dialog is gone, with or without its deed."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        title: str,
        text: str = "",
        *,
        kind: str,
        subject: str,
        icon: str,
        width: int,
    ) -> None:
        super().__init__(window, jobs, title, text, icon=icon, width=width)
        self._studio, self._draft_kind, self._subject = studio, kind, subject
        self.draft_title = kind
        self.keeper = DraftKeeper(studio, jobs, kind, self._draft, self)
        self.refused.connect(self._given_up)

    def values(self) -> dict[str, str]:
        """Return what stands in the dialog, by name."""
        raise NotImplementedError

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        raise NotImplementedError

    def typed(self) -> bool:
        """Tell whether somebody typed something that is worth keeping."""
        raise NotImplementedError

    def _draft(self) -> Draft:
        """Return what is kept: as typed, but for numbers that may not be kept even for a moment."""
        return Draft(self.draft_title, {name: misplaced.without(text) for name, text in self.values().items()})

    def keep_drafts(self) -> None:
        """Begin to keep what is typed, and fetch what was typed before; called once the dialog stands."""
        for field in self.fields.values():
            field.edited.connect(self.keeper.note_change)
        self.keeper.begin(self._subject, exists=False)
        self._jobs.run(self, drafts.read_draft, self._studio, self._draft_kind, self._subject, then=self._take_up)

    def _take_up(self, draft: Draft | None) -> None:
        """Show what was typed before, unless somebody types already."""
        if draft is None or self.keeper.changed:
            return
        self.show_values(draft.values)
        self.keeper.begin(self._subject, exists=True)
        self.was_kept()

    def was_kept(self) -> None:
        """Tell that what is shown was typed before."""

    def _given_up(self) -> None:
        """Keep what was typed for the next time; nothing typed leaves nothing."""
        if self.typed():
            self.keeper.save()
            self.keeper.end()
        else:
            self.keeper.discard()
        self.closed.emit()

    def _answered(self, answer: object) -> None:
        if self.deed_drops_draft:
            self.keeper.end()
        else:
            self.keeper.discard()
        self.closed.emit()
        super()._answered(answer)
