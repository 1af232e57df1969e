"""Jobs: actions run off the GUI thread, with progress and cancel, on two lanes that each keep their order."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from skintwin_desktop.core.progress import Progress
from skintwin_desktop.errors import Cancelled, StudioError
from skintwin_desktop.ui.faults import note_fault

Parameters = ParamSpec("Parameters")
Answer = TypeVar("Answer")
Then = Callable[[Any], object]
OnError = Callable[[StudioError | None], object]
"""Called with what a person can act on, or with None when it was our own fault."""


class JobProgress(Progress):
    """Tells the GUI thread how far a job is, and stops it when the person gave up."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Give up; the job stops at its next whole step."""
        self._stopped.set()

    def __call__(self, done: int, total: int) -> None:
        """Note how far it is, or raise Cancelled."""
        if self._stopped.is_set():
            raise Cancelled
        self._tell(done, total)


class Job(QObject):
    """One piece of work under way, as the GUI thread sees it; the thread that does the work never holds it."""

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, owner: QObject, then: Then | None, on_error: OnError | None, progress: JobProgress) -> None:
        super().__init__()
        self._owner, self._then, self._on_error, self._progress = owner, then, on_error, progress
        self.outcome = ""

    def stop(self) -> None:
        """Give up."""
        self._progress.stop()

    def deliver(self, answer: object, error: object) -> None:
        """Hand the answer or the error to whoever asked, if ``owner`` lives."""
        self.outcome = type(error).__name__ if error else "done"
        if isValid(self._owner):
            if error is None:
                if self._then is not None:
                    self._then(answer)
            elif not isinstance(error, Cancelled) and self._on_error is not None:
                self._on_error(error if isinstance(error, StudioError) else None)
        self.finished.emit()


class Jobs(QObject):
    """The two lanes: what a screen asks for in order, and long work; and a small pool for decoding pictures.

    A lane's thread knows a job by its number alone and speaks through signals of this object, which outlives the
    lanes. So no other thread ever holds the last reference to a Job or to a widget: Qt allows both to end on the GUI
    thread only.
    """

    busy = Signal(bool)
    _answered = Signal(object, object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interactive = ThreadPoolExecutor(1, thread_name_prefix="interactive")
        self._long = ThreadPoolExecutor(1, thread_name_prefix="long")
        self._pictures = ThreadPoolExecutor(2, thread_name_prefix="pictures")
        self._numbers = count()
        self._open: dict[int, Job] = {}
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.fallback: OnError | None = None
        """Who shows an error that no screen took."""

    def run(
        self,
        owner: QObject,
        work: Callable[Parameters, Answer],
        *arguments: Any,
        then: Callable[[Answer], object] | None = None,
        on_error: OnError | None = None,
        **named: Any,
    ) -> Job:
        """Run ``work(*arguments)`` on the interactive lane; the answer comes on the GUI thread, if ``owner`` lives."""
        return self._start(self._interactive, owner, lambda _: work(*arguments, **named), then, on_error)

    def run_long(
        self,
        owner: QObject,
        work: Callable[Concatenate[Any, ...], Answer],
        *arguments: Any,
        then: Callable[[Answer], object] | None = None,
        on_error: OnError | None = None,
        **named: Any,
    ) -> Job:
        """Run long work, which takes ``progress=``, on the lane of its own."""

        def follow(progress: JobProgress) -> Answer:
            return work(*arguments, progress=progress, **named)

        return self._start(self._long, owner, follow, then, on_error)

    def run_pictures(
        self,
        owner: QObject,
        work: Callable[Parameters, Answer],
        *arguments: Any,
        then: Callable[[Answer], object] | None = None,
        on_error: OnError | None = None,
    ) -> Job:
        """Open or decode a picture beside everything else."""
        return self._start(self._pictures, owner, lambda _: work(*arguments), then, on_error)  # type: ignore[call-arg]

    def _start(
        self,
        lane: ThreadPoolExecutor,
        owner: QObject,
        work: Callable[[JobProgress], object],
        then: Then | None,
        on_error: OnError | None,
    ) -> Job:
        number = next(self._numbers)
        progress = JobProgress(partial(self._progressed.emit, number))
        job = Job(owner, then, on_error or self.fallback, progress)
        if self._closed:  # a timer of a screen that is going away asked once more
            return job
        self._open[number] = job
        self.busy.emit(True)
        lane.submit(self._do, number, work, progress)
        return job

    def _do(self, number: int, work: Callable[[JobProgress], object], progress: JobProgress) -> None:
        """Do the work; called on the lane's thread."""
        try:
            answer = work(progress)
        except (Cancelled, StudioError) as error:
            self._answered.emit(number, None, error)
        except Exception as error:  # noqa: BLE001  anything else is our own fault, and is said so
            note_fault(error)
            self._answered.emit(number, None, error)
        else:
            self._answered.emit(number, answer, None)

    @Slot(object, int, int)
    def _tell(self, number: int, done: int, total: int) -> None:
        if number in self._open:
            self._open[number].progressed.emit(done, total)

    @Slot(object, object, object)
    def _deliver(self, number: int, answer: object, error: object) -> None:
        try:
            self._open[number].deliver(answer, error)
        finally:
            del self._open[number]
            if not self._open:
                self.busy.emit(False)

    @property
    def idle(self) -> bool:
        """Tell whether nothing is under way."""
        return not self._open

    def close(self) -> None:
        """Stop long work and wait until every lane is empty; what is asked for after that is not done."""
        self._closed = True
        for job in self._open.values():
            job.stop()
        for lane in (self._interactive, self._long, self._pictures):
            lane.shutdown(wait=True, cancel_futures=True)
