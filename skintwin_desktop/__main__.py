"""Starts SkinTwin Desktop."""

import sys


def main() -> int:
    """Run the program; return the exit status."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    from skintwin_desktop.app import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
