"""The frame around every screen: rail, top bar, client banner, status bar."""

from __future__ import annotations

from skintwin_desktop.ui.client_banner import ClientBanner
from skintwin_desktop.ui.rail import Rail, RailItem
from skintwin_desktop.ui.status_bar import StatusBar
from skintwin_desktop.ui.top_bar import PrivacyBand, TopBar

__all__ = ["ClientBanner", "PrivacyBand", "Rail", "RailItem", "StatusBar", "TopBar"]
