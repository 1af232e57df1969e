"""A word at the e-mail field when somebody with that address said before that they want no news."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.suppression import email_is_suppressed
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.widgets.fields import Field


class EmailWatch(QObject):
    """Looks an address up when its field is left; nobody is named, because nobody knows who it was."""

    def __init__(self, studio: Studio, jobs: Jobs, field: Field) -> None:
        super().__init__(field)
        self._studio, self._jobs, self._field = studio, jobs, field
        self._said = False
        field.left.connect(self.look)
        field.edited.connect(self._take_back)

    def look(self) -> None:
        """Look the address up."""
        typed = self._typed()
        if typed and not identity.email_problem(typed):
            self._jobs.run(self, email_is_suppressed, self._studio, typed, then=self._show, on_error=self._ignore)

    def _typed(self) -> str:
        editor = self._field.editor
        return editor.text().strip() if isinstance(editor, QLineEdit) else ""

    def _show(self, suppressed: bool) -> None:
        if suppressed and not self._field.wrong:
            self._said = True
            self._field.show_note(
                self.tr("Somebody with this address wants no news. So news starts off, until the client asks for it.")
            )

    def _take_back(self) -> None:
        if self._said:
            self._said = False
            self._field.show_note("")

    def _ignore(self, _: StudioError | None) -> None:
        """Without it the intake goes on; news starts off all the same."""
