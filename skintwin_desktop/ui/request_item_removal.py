"""Taking an item out of a rectification that the client does not want corrected after all."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import records, rectifying
from skintwin_desktop.core.requests.records import OpenRequest, Part
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules.requests import BEFORE_DECIDING, Right
from skintwin_desktop.ui import request_item_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import DANGER, KeyButton
from skintwin_desktop.ui.widgets.private import PrivateLabel


def removal_button() -> KeyButton:
    """Return the button with which the chosen item is taken out."""
    return KeyButton(words.translate("RemoveItemDialog", "Remove the item …"), icon="trash", keys=("Del",))


def can_remove_items(request: OpenRequest) -> bool:
    """Tell whether items can be taken out now."""
    return request.line.right is Right.RECTIFICATION and request.line.state in BEFORE_DECIDING


def is_removal_offered(request: OpenRequest | None) -> bool:
    """Tell whether there are items that can be taken out."""
    return request is not None and can_remove_items(request) and any(_is_item(part) for part in request.parts)


def enable_removal(button: KeyButton, part: Part | None) -> None:
    """Let the button be pressed once an item is chosen."""
    chosen = part is not None and _is_item(part)
    button.set_enabled(chosen, words.translate("RemoveItemDialog", "Choose an item in the list."))


def _is_item(part: Part) -> bool:
    return part.kind == records.OBJECT


class RemoveItemDialog(DeedDialog):
    """Asks before an item is taken out, and says what goes with it."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *, part: Part
    ) -> None:
        super().__init__(
            window, jobs, words.translate("RemoveItemDialog", "Remove this item?"),
            words.translate(
                "RemoveItemDialog",
                "Only when the client does not want this corrected after all. What was noted for it goes too; that it "
                "was removed, by whom and when, stays in the log.",
            ),
            icon="trash",
        )  # fmt: skip
        self._studio, self._part = studio, part
        name = PrivateLabel(privacy, Private.KIND, "bodyStrong", wrap=True)
        name.show_value(request_item_words.part(part), request.line.client_id)
        self.body.addWidget(name)

    def start(self) -> None:
        """Ask; the safe answer has the focus."""
        self.offer(self.tr("Remove"), self.tr("Removing …"), kind=DANGER, icon="trash")

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return why the last item stays."""
        if (problem.field, problem.code) == ("item", "last"):
            return self.tr(
                "This is the only item, and the search has begun. Decide on it, or write down that the client takes "
                "the request back."
            )
        return super().problem_sentence(problem)

    def begin(self) -> None:
        """Take it out."""
        self.work(rectifying.remove_item, self._studio, self._part.id, version=self._part.version)
