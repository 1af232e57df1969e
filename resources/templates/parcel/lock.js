// The page forgets the key when nobody touches it for a while, when it is left, and when it is told to.

const IDLE_MINUTES = 10;
const WARNING_SECONDS = 60;
const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel", "scroll", "touchstart"];

class Lock {
  constructor(forget) {
    this.forget = forget;
    this.left = make("p", { role: "timer" });
    this.dialog = make("dialog", { "aria-labelledby": "idle-title" },
      make("h2", { id: "idle-title", textContent: words.idle_title }), this.left,
      make("p", { className: "buttons" },
        button(words.idle_stay, () => this.touch(), { className: "main" }), button(words.lock_now, () => this.now())));
    this.dialog.addEventListener("cancel", () => this.touch());
    this.touched = (event) => {
      const still = event.type === "pointermove" && !event.movementX && !event.movementY; // the page moved, no hand did
      if (!this.dialog.open && !still) this.last = Date.now();
    };
    this.leaving = () => this.now("");
    this.looked = () => this.tick();
  }

  begin() {
    byId("inside").append(this.dialog);
    this.last = Date.now();
    for (const name of TOUCHES) addEventListener(name, this.touched, { passive: true, capture: true });
    addEventListener("pagehide", this.leaving);
    document.addEventListener("visibilitychange", this.looked);
    this.timer = setInterval(this.looked, 1000);
  }

  touch() {
    this.last = Date.now();
    if (this.dialog.open) this.dialog.close();
  }

  /** Look at the clock: a computer that slept, or a tab that did, is late as well. */
  tick() {
    const left = this.last + IDLE_MINUTES * 60_000 - Date.now();
    if (left <= 0) this.now(words.locked_idle);
    else if (left <= WARNING_SECONDS * 1000) {
      if (!this.dialog.open) this.dialog.showModal();
      const seconds = Math.ceil(left / 1000);
      if (seconds % 10 === 0 || !this.left.textContent) this.left.textContent = say("idle_left", { seconds });
    } else this.left.textContent = "";
  }

  now(why = words.locked) {
    clearInterval(this.timer);
    for (const name of TOUCHES) removeEventListener(name, this.touched, { capture: true });
    removeEventListener("pagehide", this.leaving);
    document.removeEventListener("visibilitychange", this.looked);
    this.forget(why);
  }
}
