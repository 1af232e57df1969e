"""What the list of clients says where it is empty, and how many it says there are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.client_lists import Among
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import EmptyState

translate = QCoreApplication.translate


def filter_words() -> dict[Among, str]:
    """Return the words of the filters above the list, in their order."""
    return {
        Among.ALL: translate("ClientsFound", "All"),
        Among.TODAY: translate("ClientsFound", "Today"),
        Among.RECALL: translate("ClientsFound", "To recall"),
        Among.RESTRICTED: translate("ClientsFound", "Set apart"),
    }


class NobodyFound(EmptyState):
    """Stands in the place of the list: nobody is found, or nobody is among those who are listed."""

    def __init__(self) -> None:
        super().__init__("magnifying-glass", " ", " ")
        self.new = KeyButton(self.tr("New client"), icon="user-plus")
        self.offer(self.new)

    def explain(self, typed: str, among: Among, *, private: bool) -> None:
        """Say why nobody is listed; a new client is offered where somebody was looked for among all."""
        help_text = self.tr("Search by date of birth (14-03-1979) or number as well.")
        if typed and private:
            title = self.tr("Privacy mode finds only the client who is present")
        elif typed:
            title = self.tr("No client found for “%1”").replace("%1", typed)
            if among is not Among.ALL:
                where = self.tr("Only “%1” was searched. Choose “%2” to search everybody.")
                words = filter_words()
                help_text = where.replace("%1", words[among]).replace("%2", words[Among.ALL])
        else:
            title, help_text = self._nobody_among(among)
        self.say(title, help_text)
        self.new.setVisible(among is Among.ALL)

    def _nobody_among(self, among: Among) -> tuple[str, str]:
        return {
            Among.ALL: (self.tr("No clients yet"), self.tr("The first intake makes the first file.")),
            Among.TODAY: (
                self.tr("Nobody comes today"),
                self.tr("Who has an appointment today stands here, whether they have been or not."),
            ),
            Among.RECALL: (
                self.tr("Nobody is to be called"),
                self.tr("Who is due for an appointment and has none stands here, the longest overdue first."),
            ),
            Among.RESTRICTED: (
                self.tr("No file is set apart"),
                self.tr("A practitioner sets a file apart in the file itself, under Details."),
            ),
        }[among]
