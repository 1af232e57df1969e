"""The large, plain parts of the client's own screen: text, buttons and answers for a finger, and the bars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.brand import Mark
from skintwin_desktop.ui.kiosk_look import KioskLook
from skintwin_desktop.ui.look import look

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class KioskText(QLabel):
    """Words in one of the large sizes."""

    def __init__(self, kiosk: KioskLook, role: str = "kiosk", tone: str = "ink", text: str = "") -> None:
        super().__init__(text)
        self._kiosk, self._role, self._tone = kiosk, role, tone
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        kiosk.changed.connect(self._follow)
        look.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        font = self._kiosk.font(self._role)
        self.setFont(font)
        self.setStyleSheet(f"color: {look.css(self._tone)}; font-size: {font.pixelSize()}px;")


class KioskButton(QAbstractButton):
    """A button for a finger: at least 56 high."""

    def __init__(
        self, kiosk: KioskLook, *, icon: str = "", after: bool = False, main: bool = False, quiet: bool = False
    ) -> None:
        super().__init__()
        self._kiosk, self._icon, self._after, self._main, self._quiet = kiosk, icon, after, main, quiet
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        kiosk.changed.connect(self.updateGeometry)

    def say(self, text: str) -> None:
        """Change the word on it."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _role(self) -> str:
        return "kioskSmallStrong" if self._quiet else "kioskStrong"

    def sizeHint(self) -> QSize:
        """Return the room for its word."""
        width = QFontMetricsF(self._kiosk.font(self._role())).horizontalAdvance(self.text())
        side = 16 if self._quiet else (40 if self._main else 28)
        return QSize(round(width) + 2 * side + (30 if self._icon else 0), self._kiosk.px(44 if self._quiet else 56))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        shade = "Press" if self.isDown() else ("Hover" if self.underMouse() else "")
        if self._main:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(f"primary{shade}" if self.isEnabled() else "surface2"))
        else:
            plain = {"Press": "press", "Hover": "hover"}.get(shade, "surface")
            painter.setPen(QPen(look.colour("borderStrong"), 1))
            painter.setBrush(look.colour(plain))
        painter.drawRoundedRect(box, 10, 10)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 3))
            painter.drawRoundedRect(box, 10, 10)
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        ink = look.colour(("onPrimary" if self._main else "ink") if self.isEnabled() else "inkDisabled")
        font = self._kiosk.font(self._role())
        width = QFontMetricsF(font).horizontalAdvance(self.text())
        mark = 18.0 if self._quiet else 22.0
        whole = width + (mark + 10 if self._icon else 0)
        left = (self.width() - whole) / 2
        icon_at = left + width + 10 if self._after else left
        if self._icon:
            icons.paint(painter, self._icon, QRectF(icon_at, (self.height() - mark) / 2, mark, mark), ink)
            left += 0 if self._after else mark + 10
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(left, 0, width + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())


class Answer(QAbstractButton):
    """One answer to choose: as wide as the page, 72 high or more."""

    def __init__(self, kiosk: KioskLook, answer_id: str, text: str) -> None:
        super().__init__()
        self._kiosk, self.answer_id = kiosk, answer_id
        self._pointed = False
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def nextCheckState(self) -> None:
        """Stay chosen: an answer is changed by choosing another."""
        self.setChecked(True)

    def event(self, event: QEvent) -> bool:
        """Be shaded only where somebody moves a pointer: what appears below a resting finger is not chosen."""
        if event.type() in {QEvent.Type.HoverMove, QEvent.Type.HoverLeave}:
            self._pointed = event.type() == QEvent.Type.HoverMove
            self.update()
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        """Long answers take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height for this width."""
        room = QRect(0, 0, max(80, width - 92), 4000)
        metrics = QFontMetricsF(self._kiosk.font("answerStrong"))
        return max(self._kiosk.px(64), round(metrics.boundingRect(QRectF(room), _WRAP, self.text()).height()) + 34)

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        width = 600
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(look.colour("primary" if chosen else "borderStrong"), 3 if chosen else 1))
        painter.setBrush(look.colour("primarySoft" if chosen else ("hover" if self._pointed else "surface")))
        painter.drawRoundedRect(box, 12, 12)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 3))
            painter.drawRoundedRect(box, 12, 12)
        middle = self.height() / 2
        ring = QRectF(25, middle - 13, 26, 26)
        painter.setPen(QPen(look.colour("primary" if chosen else "borderStrong"), 1.4))
        painter.setBrush(look.colour("primary" if chosen else "surface"))
        painter.drawEllipse(ring)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("surface"))
            painter.drawEllipse(ring.center(), 5, 5)
        painter.setFont(self._kiosk.font("answerStrong" if chosen else "answer"))
        painter.setPen(look.colour("ink"))
        painter.drawText(QRectF(70, 0, self.width() - 90, self.height()), _WRAP, self.text())
        painter.end()


class _Bar(QWidget):
    """How far it is."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        self.setFixedHeight(8)

    def show_part(self, part: float) -> None:
        self._part = part
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("neutralBg"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setBrush(look.colour("primary"))
        painter.drawRoundedRect(QRectF(0, 0, max(8.0, self.width() * self._part), self.height()), 4, 4)
        painter.end()


class KioskHead(QWidget):
    """The bar above: the mark, how far it is, language and size of letters."""

    def __init__(self, kiosk: KioskLook) -> None:
        super().__init__()
        self._kiosk = kiosk
        self.setObjectName("kioskHead")
        self.setFixedHeight(84)
        self.name = KioskText(kiosk, "kioskStrong", "primaryInk", "SkinTwin")
        self.name.setWordWrap(False)
        self.at, self.left = KioskText(kiosk, "kioskSmallStrong"), KioskText(kiosk, "kioskSmall", "ink2")
        self.at.setWordWrap(False)
        self.left.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.bar = _Bar()
        self.language = KioskButton(kiosk, icon="globe", quiet=True)
        self.letters = KioskButton(kiosk, icon="text-t", quiet=True)
        self.language.clicked.connect(kiosk.switch_language)
        self.letters.clicked.connect(kiosk.switch_size)
        words = QHBoxLayout()
        words.addWidget(self.at)
        words.addWidget(self.left)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addStretch(1)
        middle.addLayout(words)
        middle.addWidget(self.bar)
        middle.addStretch(1)
        self.middle = QWidget()
        self.middle.setLayout(middle)
        self.middle.setFixedWidth(440)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 0, 48, 0)
        row.setSpacing(12)
        row.addWidget(Mark(QSize(44, 30), on_rail=False, parent=self))
        row.addWidget(self.name)
        row.addStretch(1)
        row.addWidget(self.middle)
        row.addStretch(1)
        row.addWidget(self.language)
        row.addWidget(self.letters)
        kiosk.changed.connect(self.speak)
        self.speak()

    def speak(self) -> None:
        """Say everything in the language that was chosen."""
        self.language.say(self._kiosk.word("language"))
        self.letters.say("A" if self._kiosk.larger else "A+")
        self.letters.setAccessibleName(self._kiosk.word("text_size"))

    def show_progress(self, at: str, left: str, part: float) -> None:
        """Show where the client is, what is left, and how far that is (0 to 1); nothing where ``at`` is empty."""
        self.middle.setVisible(bool(at))
        self.at.setText(at)
        self.left.setText(left)
        self.bar.show_part(part)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the bar."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border"))
        painter.end()


class _Line(QWidget):
    """An icon and a sentence."""

    def __init__(self, kiosk: KioskLook, icon: str, *, wraps: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self.text = KioskText(kiosk, "kioskHint", "ink2")
        self.text.setWordWrap(wraps)
        row = QHBoxLayout(self)
        row.setContentsMargins(30, 0, 0, 0)
        row.addWidget(self.text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        icons.paint(painter, self._icon, QRectF(2, self.height() / 2 - 9, 18, 18), look.colour("ink2"))
        painter.end()


class KioskFoot(QWidget):
    """The bar below: what happens with the answers, where help is, and the door for staff."""

    def __init__(self, kiosk: KioskLook) -> None:
        super().__init__()
        self._kiosk = kiosk
        self.setFixedHeight(64)
        self._says = "sealed"
        self.what, self.help = _Line(kiosk, "lock", wraps=True), _Line(kiosk, "hand")
        self.staff = KioskButton(kiosk, icon="user", quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 0, 48, 0)
        row.setSpacing(24)
        row.addWidget(self.what, 100)
        row.addStretch(1)
        row.addWidget(self.help)
        row.addWidget(self.staff)
        kiosk.changed.connect(self.speak)
        self.speak()

    def say(self, name: str) -> None:
        """Say another sentence, by its name; nothing for none."""
        self._says = name
        self.speak()

    def speak(self) -> None:
        """Say everything in the language that was chosen."""
        self.what.text.setText(self._kiosk.word(self._says) if self._says else "")
        self.what.setVisible(bool(self._says))
        self.help.text.setText(self._kiosk.word("need_help"))
        self.staff.say(self._kiosk.word("staff"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the bar."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, look.colour("border"))
        painter.end()
