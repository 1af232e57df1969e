"""The dialogs about users: adding, changing, another role, and the one-time code that is shown once."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core import users
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.users import NewUser, OneTimeCode, User
from skintwin_desktop.errors import NameTaken, StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.ui import user_words
from skintwin_desktop.ui.deed_dialog import DeedDialog, typed_in
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import DANGER, PRIMARY
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.radio_card import RadioCard
from skintwin_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


class RoleChoice(QWidget):
    """The three roles, each with what its keys open; nothing is chosen beforehand."""

    def __init__(self, privacy: Privacy, chosen: Role | None = None) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self.cards: dict[Role, RadioCard] = {}
        for role in Role:
            card = RadioCard(user_words.role(role), privacy)
            card.say_below(user_words.role_reads(role))
            card.setChecked(role is chosen)
            self.cards[role] = card
            layout.addWidget(card)
        self.setFocusProxy(self.cards[chosen or Role.RECEPTIONIST])

    def value(self) -> Role | None:
        """Return the role that is chosen."""
        return next((role for role, card in self.cards.items() if card.isChecked()), None)


class _PersonDialog(DeedDialog):
    """What the dialogs with a name and a function share."""

    def _ask_person(self, name: str = "", function: str = "") -> None:
        self.name, self.function = QLineEdit(name), QLineEdit(function)
        row = QHBoxLayout()
        row.setSpacing(12)
        for key, label, editor, share in (
            ("name", self.tr("Name as it stands on the sign-in screen"), self.name, 3),
            ("function", self.tr("Function"), self.function, 2),
        ):
            self.fields[key] = Field(label, editor, required=True)
            row.addWidget(self.fields[key], share)
        self.body.addLayout(row)

    def problems(self) -> dict[str, str]:
        """Say which of the two is empty."""
        empty = [key for key in ("name", "function") if not typed_in(self.fields[key])]
        return dict.fromkeys(empty, self.tr("Please fill this in."))

    def show_error(self, error: StudioError | None) -> None:
        """Say at the name that it is taken."""
        if isinstance(error, NameTaken):
            self._show_problems({"name": sentence(error)})
            return
        super().show_error(error)


class AddUserDialog(_PersonDialog):
    """Adds a user, who gets a one-time code."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(window, jobs, self.tr("Add a user"), icon="user-plus", width=560)
        self._studio = studio
        self._ask_person()
        self.roles = RoleChoice(privacy)
        self.add("role", Field(self.tr("Role"), self.roles, required=True))
        self.declared = QLineEdit()
        hint = self.tr("Nobody can sign in without a signed confidentiality declaration.")
        self.add("declared_on", Field(self.tr("Declaration signed on"), self.declared, required=True, hint=hint))
        self.ask_password()

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Add and make a code"), self.tr("Adding …"), icon="user-plus")

    def problems(self) -> dict[str, str]:
        """Say what is empty, and whether the date can be."""
        found = super().problems()
        if self.roles.value() is None:
            found["role"] = self.tr("Choose a role.")
        today = self._studio.today()
        typed = self._declared_on()
        if typed is None or typed > today:
            found["declared_on"] = self.tr("Type a date up to today, like 17-9-2021.")
        return found

    def _declared_on(self) -> date | None:
        return identity.read_date(self.declared.text(), self._studio.today()).value

    def begin(self) -> None:
        """Add the user."""
        role = self.roles.value()
        if role is None or self.password is None:
            raise AssertionError
        new = NewUser(identity.tidy(self.name.text()), identity.tidy(self.function.text()), role, self._declared_on())
        self.work(users.add_user, self._studio, new, password=self.password.text())


class ChangeDetailsDialog(_PersonDialog):
    """Changes a user's name and function."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, user: User) -> None:
        title = translate("users", "Name and function of %1").replace("%1", user.name)
        super().__init__(window, jobs, title, icon="pencil-simple")
        self._studio, self._user = studio, user
        self._ask_person(user.name, user.function)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Save"), self.tr("Saving …"))

    def begin(self) -> None:
        """Change both."""
        name, function = identity.tidy(self.name.text()), identity.tidy(self.function.text())
        self.work(users.change_details, self._studio, self._user.user_id, name=name, function=function)


class ChangeRoleDialog(DeedDialog):
    """Gives a user another role, and says beforehand what that does to the keys."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, user: User) -> None:
        title = translate("users", "Role of %1").replace("%1", user.name)
        super().__init__(window, jobs, title, icon="identification-card", width=560)
        self._studio, self._user = studio, user
        self.roles = RoleChoice(privacy, user.role)
        self.add("role", Field(self.tr("Role"), self.roles))
        self.effect = Note("info")
        self.body.addWidget(self.effect)
        self.ask_password()
        for card in self.roles.cards.values():
            card.toggled.connect(self._say_effect)
        self._say_effect()

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Change the role"), self.tr("Changing …"), focus=self.roles.cards[self._user.role])

    def problems(self) -> dict[str, str]:
        """Say that it is the same role."""
        same = self.roles.value() is self._user.role
        return {"role": self.tr("This is the role that %1 has already.").replace("%1", self._user.name)} if same else {}

    def _say_effect(self) -> None:
        role = self.roles.value() or self._user.role
        self.effect.setVisible(role is not self._user.role)
        if role.cares and not self._user.role.cares:
            text = self.tr("%1 gets the care key. It opens at the next sign-in of %1, with their own password.")
        elif not role.cares and self._user.role.cares:
            text = self.tr(
                "%1 loses the care key. All keys of the studio are made anew, so that an old copy opens nothing. "
                "That takes a while and cannot be undone."
            )
        else:
            text = self.tr("The keys of %1 stay as they are; only what %1 may do changes.")
        self.effect.say(text.replace("%1", self._user.name), tone="warn" if self._loses(role) else "info")
        self._refit()

    def _loses(self, role: Role) -> bool:
        return self._user.role.cares and not role.cares

    def begin(self) -> None:
        """Change the role."""
        role = self.roles.value()
        if role is None or self.password is None:
            raise AssertionError
        name = self.tr("Making the keys anew") if self._loses(role) else self.tr("Changing the role")
        self.work_long(
            name, users.change_role, self._studio, self._user.user_id, role, password=self.password.text()
        )  # fmt: skip


class UserDeedDialog(DeedDialog):
    """Suspends, reinstates, removes, or gives a new code: says what will happen and asks the password."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, user: User, what: str) -> None:
        self._what, self._user, self._studio = what, user, studio
        title, text, self._deed, self._busy_word, icon = _wording(what, user.name)
        super().__init__(window, jobs, title, text, icon=icon)
        if what == "remove":
            self.body.addWidget(Note("warn", self.tr("This cannot be undone.")))
        if what == "suspend":
            feared = self.tr(
                "The keys of the studio stay as they are. Are you afraid that %1 kept a copy? "
                "Then remove %1: that makes all keys anew."
            )
            self.body.addWidget(Note("info", feared.replace("%1", user.name)))
        if what == "reset":
            lost = self.tr("Drafts that %1 did not finish are lost: they open with the old password only.")
            self.body.addWidget(Note("warn", lost.replace("%1", user.name)))
        self.ask_password()

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self._deed, self._busy_word, kind=DANGER if self._what == "remove" else PRIMARY)

    def begin(self) -> None:
        """Do it."""
        if self.password is None:
            raise AssertionError
        user_id, password = self._user.user_id, self.password.text()
        if self._what == "remove":
            name = self.tr("Making the keys anew")
            self.work_long(name, users.remove_user, self._studio, user_id, password=password)
            return
        deeds = {"suspend": users.suspend_user, "reinstate": users.reinstate_user, "reset": users.reset_password}
        self.work(deeds[self._what], self._studio, user_id, password=password)


def _wording(what: str, name: str) -> tuple[str, str, str, str, str]:
    """Return title, text, the deed, the words while it is done, and the icon."""
    found = {
        "suspend": (
            translate("users", "Suspend %1?"),
            translate(
                "users", "%1 cannot sign in from now on. What %1 recorded stays. You can reinstate %1 at any time."
            ),
            translate("users", "Suspend"),
            translate("users", "Suspending …"),
            "prohibit",
        ),
        "reinstate": (
            translate("users", "Reinstate %1?"),
            translate("users", "%1 can sign in again with the password from before."),
            translate("users", "Reinstate"),
            translate("users", "Reinstating …"),
            "arrow-counter-clockwise",
        ),
        "remove": (
            translate("users", "Remove %1?"),
            translate(
                "users",
                "%1 cannot sign in any more. All keys of the studio are made anew, so that a copy that %1 may have "
                "kept opens nothing of what comes after. The name stays with what %1 signed.",
            ),
            translate("users", "Remove and renew the keys"),
            translate("users", "Removing …"),
            "user-minus",
        ),
        "reset": (
            translate("users", "New code for %1?"),
            translate(
                "users", "The password of %1 stops working. %1 signs in with a one-time code and chooses a new one."
            ),
            translate("users", "Make a code"),
            translate("users", "Making …"),
            "key",
        ),
    }[what]
    title, text, deed, busy, icon = found
    return title.replace("%1", name), text.replace("%1", name), deed, busy, icon


class CodeDialog(Dialog):
    """Shows a one-time code once, large; goes away only when the person says it was handed over."""

    def __init__(self, window: QWidget, code: OneTimeCode) -> None:
        super().__init__(
            window,
            self.tr("One-time code for %1").replace("%1", code.user.name),
            self.tr(
                "Give this code to %1 in person. It is typed once in place of a password; "
                "after that %1 chooses a password. The code is shown only now and is stored nowhere."
            ).replace("%1", code.user.name),
            icon="key",
        )
        self.term = Note("info")
        if code.user.code_until is not None:
            self.term.say(user_words.code_term(code.user.code_until))
        self.lines = tuple(Text(line, "display") for line in code.lines)
        for number, line in enumerate(self.lines, 1):
            line.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.setAccessibleName(self.tr("Line %1").replace("%1", str(number)))
            line.setAccessibleDescription(line.text())
            self.body.addWidget(line)
        self.body.addWidget(self.term)

    def start(self) -> None:
        """Show the code."""
        self.ask(self.tr("I have handed the code over"), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no Esc take the code away before it was read."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            return
        super().keyPressEvent(event)
