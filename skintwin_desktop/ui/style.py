"""The style sheet, made from the tokens. What QSS cannot draw well, widgets paint themselves."""

from __future__ import annotations

from skintwin_desktop.ui.look import Look

_TONES = ("ink", "ink2", "ink3", "inkDisabled", "primaryInk", "accent", "successInk", "warnInk", "dangerInk", "infoInk",
          "neutralInk", "sealInk", "railInk", "railInkSel", "railMuted", "onSeal", "imageInk", "imageMuted",
          "imageFault", "toastInk", "onPrimary")  # fmt: skip


def style_sheet(look: Look) -> str:
    """Return the whole style sheet for the current theme and text size."""
    css = look.css
    body = look.px(13)
    tones = "\n".join(f'QLabel[tone="{tone}"] {{ color: {css(tone)}; }}' for tone in _TONES)
    return f"""
QWidget {{ color: {css("ink")}; }}
QLabel {{ background: transparent; border: none; }}
{tones}
QToolTip {{ background: {css("toastBg")}; color: {css("toastInk")}; border: none; padding: 5px 8px; }}
#canvas, #page {{ background: {css("canvas")}; }}
#surface {{ background: {css("surface")}; }}
#topBar {{ background: {css("surface")}; border: none; border-bottom: 1px solid {css("border")}; }}
#statusBar {{ background: {css("surface2")}; border: none; border-top: 1px solid {css("border")}; }}
#tabBar {{ background: {css("surface")}; border: none; border-bottom: 1px solid {css("border")}; }}
#banner {{ background: {css("primarySoft")}; border: none; border-left: 4px solid {css("primary")};
    border-bottom: 1px solid {css("border")}; }}
#rail {{ background: {css("rail")}; border: none; }}
#railPanel {{ background: {css("rail")}; }}
#card {{ background: {css("surface")}; border: 1px solid {css("border")}; border-radius: 10px; }}
#requestHead {{ background: {css("surface")}; border: none; border-bottom: 1px solid {css("border")}; }}
#cardHead {{ border: none; border-bottom: 1px solid {css("border")}; background: transparent; }}
#cardFoot {{ border: none; border-top: 1px solid {css("border")}; background: transparent; }}
#hairline {{ background: {css("border")}; border: none; max-height: 1px; min-height: 1px; }}
#hairlineV {{ background: {css("border")}; border: none; max-width: 1px; min-width: 1px; }}
#sumRow {{ background: {css("surface2")}; border: none; border-top: 1px solid {css("border")};
    border-bottom: 1px solid {css("border")}; }}
#imageArea {{ background: {css("imageBg")}; border: none; border-radius: 10px; }}
#dialog {{ background: {css("surface")}; border: 1px solid {css("border")}; border-radius: 14px; }}
#toast {{ background: {css("toastBg")}; border: none; border-radius: 8px; }}

QLineEdit, QPlainTextEdit, QComboBox {{ background: {css("surface")}; color: {css("ink")};
    border: 1px solid {css("borderStrong")}; border-radius: 6px; padding: 0 10px; font-size: {body}px;
    selection-background-color: {css("selection")}; selection-color: {css("ink")};
    placeholder-text-color: {css("ink3")}; }}
QLineEdit, QComboBox {{ min-height: 30px; max-height: 30px; }}
QPlainTextEdit {{ padding: 5px 6px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {css("focus")}; padding: 0 9px; }}
QLineEdit:focus, QComboBox:focus {{ min-height: 28px; max-height: 28px; }}
QPlainTextEdit:focus {{ padding: 4px 5px; }}
QLineEdit[state="error"], QPlainTextEdit[state="error"], QComboBox[state="error"] {{
    border: 2px solid {css("dangerSolid")}; padding: 0 9px; }}
QLineEdit[state="error"], QComboBox[state="error"] {{ min-height: 28px; max-height: 28px; }}
QPlainTextEdit[state="error"] {{ padding: 4px 5px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QLineEdit:read-only {{
    background: {css("surface2")}; border-color: {css("border")}; color: {css("ink2")}; }}
QLineEdit[shape="signin"] {{ min-height: 38px; max-height: 38px; font-size: {look.px(14)}px; }}
QLineEdit[shape="signin"]:focus, QLineEdit[shape="signin"][state="error"] {{ min-height: 36px; max-height: 36px; }}
QLineEdit[shape="palette"] {{ border: none; background: transparent; font-size: {look.px(17)}px;
    min-height: 40px; max-height: 40px; padding: 0; }}
QLineEdit[shape="search"] {{ min-height: 36px; max-height: 36px; font-size: {look.px(15)}px; padding-left: 34px; }}
QLineEdit[shape="search"]:focus {{ min-height: 34px; max-height: 34px; padding-left: 33px; }}
QComboBox::drop-down {{ border: none; width: 30px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{ background: {css("surface")}; border: 1px solid {css("borderStrong")};
    selection-background-color: {css("selection")}; selection-color: {css("ink")}; outline: none; padding: 4px; }}
QComboBox QAbstractItemView::item {{ min-height: 28px; padding: 0 8px; }}
QComboBox QLineEdit {{ border: none; padding: 0; background: transparent; min-height: 0; max-height: 28px; }}

QTableView, QListView {{ background: transparent; border: none; outline: none; gridline-color: transparent; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {css("surface2")}; color: {css("ink2")}; border: none;
    border-bottom: 1px solid {css("border")}; padding: 4px 8px; }}
QListView[editTriggers="0"] {{ background: {css("surface")}; }}
QDialog {{ background: {css("canvas")}; }}
QDialog QAbstractItemView {{ background: {css("surface")}; color: {css("ink")};
    selection-background-color: {css("selection")}; selection-color: {css("ink")}; }}
QDialog QPushButton, QDialog QToolButton {{ background: {css("surface")}; color: {css("ink")};
    border: 1px solid {css("borderStrong")}; border-radius: 6px; padding: 5px 12px; }}
QDialog QToolButton {{ background: {css("surface" if look.theme == "light" else "ink2")}; padding: 5px; }}
QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px 1px 2px 1px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 1px 2px 1px 2px; }}
QScrollBar::handle {{ background: {css("borderStrong")}; border-radius: 4px; min-height: 28px; min-width: 28px; }}
QScrollBar::handle:vertical {{ background: {css("neutralLine")}; }}
QScrollBar::handle:horizontal {{ background: {css("neutralLine")}; }}
QScrollBar::handle:hover {{ background: {css("borderStrong")}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {css("surface")}; border: 1px solid {css("border")}; border-radius: 8px; padding: 4px; }}
QMenu::item {{ padding: 6px 18px 6px 12px; border-radius: 5px; }}
QMenu::item:selected {{ background: {css("hover")}; }}
QMenu::item:disabled {{ color: {css("inkDisabled")}; }}
QCalendarWidget QAbstractItemView {{ background: {css("surface")}; selection-background-color: {css("primary")};
    selection-color: {css("onPrimary")}; }}
QCalendarWidget QWidget {{ alternate-background-color: {css("surface2")}; }}
QCalendarWidget QToolButton {{ color: {css("ink")}; background: transparent; border: none; padding: 4px 8px; }}
#qt_calendar_navigationbar {{ background: {css("surface2")}; }}
"""
