// The journal of what the reviewer did.
//
// Every act is an event [id, type, payload]. The id is made here and becomes the event's id in the log, so
// sending it twice is one act. All events that the server has not acknowledged travel together in one
// trigger, are sent again until they are, and survive a reload in the tab's own storage.
//
// They wait for a run of the page to end. When one run follows at the heels of another, Streamlit throws
// away what the first drew of this list and had not sent yet, and the list is gone until it is drawn again.

const RESEND = 1500, LATE = 2000, PATIENCE = 10_000

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("")

const app = () => document.querySelector("[data-test-script-state]")

function connected() {
  const state = app()?.dataset.testConnectionState
  return !state || state === "CONNECTED"
}

const running = () => ["running", "rerunRequested"].includes(app()?.dataset.testScriptState)

function stored(storage, key) {
  try {
    return JSON.parse(storage.getItem(key)) ?? []
  } catch {
    return []
  }
}

class Journal {
  // `kept` names what is stored in the tab. Whoever writes it gives it a way to `send`.
  constructor(kept) {
    this.kept = kept
    this.entries = new Map()
    this.ran = 0 // when a run of the page was last seen under way
    for (const entry of stored(sessionStorage, kept)) this.entries.set(entry.event[0], { ...entry, made: Date.now(), sent: 0 })
  }

  get size() {
    return this.entries.size
  }

  has(id) {
    return this.entries.has(id)
  }

  // `shows` is what the act changes on the screen at once: [passage, answer].
  add(type, payload, shows) {
    const id = newId()
    this.entries.set(id, { event: [id, type, payload], shows, made: Date.now(), sent: 0 })
    this.keep()
    return id
  }

  acknowledge(ids) {
    for (const id of ids) this.entries.delete(id)
    this.keep()
  }

  keep() {
    sessionStorage.setItem(this.kept, JSON.stringify([...this.entries.values()]))
  }

  start() {
    this.clock = setInterval(() => this.hand(), 250)
    this.watch = new MutationObserver(() => this.hand())
    this.watch.observe(document.body, { attributeFilter: ["data-test-script-state"], subtree: true })
  }

  stop() {
    clearInterval(this.clock)
    this.watch.disconnect()
  }

  hand() {
    if (running()) this.ran = Date.now()
    if (!this.size || !connected() || this.waits()) return
    const now = Date.now()
    for (const entry of this.entries.values()) entry.sent = now
    this.send([...this.entries.values()].map(entry => entry.event))
  }

  // Until the page stands still, before which the server could do nothing; what was sent already, until it
  // has stood still for a while without an answer.
  waits() {
    const now = Date.now(), entries = [...this.entries.values()]
    if (running()) return now - entries[0].made < PATIENCE
    return entries.some(({ sent }) => sent && now - Math.max(sent, this.ran) < RESEND)
  }

  // How it stands: "", "retrying" or "reconnecting".
  state() {
    if (!this.size) return ""
    if (!connected()) return "reconnecting"
    return Date.now() - [...this.entries.values()][0].made < LATE ? "" : "retrying"
  }

  // What the acts that are not acknowledged say of a passage, or undefined where there are none.
  answer(claim, id) {
    const entries = [...this.entries.values()]
    return entries.findLast(({ event, shows }) => event[2].claim === claim && shows?.[0] === id)?.shows[1]
  }
}
