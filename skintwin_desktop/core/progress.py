"""Progress: what a long action calls to tell how far it is, and how a person makes it give up."""


class Progress:
    """Called by long actions with (done, total); raises Cancelled when the person gave up."""

    def __call__(self, done: int, total: int) -> None:
        """Note how far it is."""


no_progress = Progress()
