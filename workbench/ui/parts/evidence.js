// The evidence list as a place: it hears keys and clicks, tells the server, and draws what stands.

const PAUSE = 1200, AWAY = 3000
const NAME = ".st-key-reviewer", LABELS = ".st-key-verdict button", RATIONALE = ".st-key-rationale textarea"
const SHORTCUTS = ".st-key-shortcuts button"

// Streamlit at times takes the pane out and puts it in again. One place outlives that, so that no key
// pressed in between is lost; it ends when the reviewer has gone to another page.
let place = null

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".evidence")
  place ??= new Place()
  place.settle(root)
  place.journal.send = events => setTriggerValue("journal", events)
  place.receive(data)
  return () => place?.leave(root)
}

class Place extends Deeds {
  constructor() {
    super()
    this.cards = new Map()
    this.queue = []
    this.journal = new Journal("workbench.journal")
    this.clicks = {
      toggle: (id, choice) => this.toggle(id, choice),
      point: (id, stance) => {
        this.focus(id)
        this.point(id, stance)
      },
      explain: (id, why) => this.explain(id, why),
      focus: id => this.focus(id),
    }
    this.onKey = event => this.key(event)
    this.onInput = event => this.write(event.target)
    this.onLeave = event => this.journal.size && event.preventDefault()
    // On the way down, before Streamlit's own listener, which would run the page again on every "r".
    document.documentElement.addEventListener("keydown", this.onKey, true)
    document.addEventListener("input", this.onInput)
    window.addEventListener("beforeunload", this.onLeave)
    this.clock = setInterval(() => this.tick(), 250)
    this.journal.start()
  }

  settle(root) {
    clearTimeout(this.away)
    this.away = null
    if (this.root === root) return
    this.root = root
    this.tally = root.querySelector(".tally")
    this.saving = root.querySelector(".saving")
    this.problem = root.querySelector(".problem")
    this.list = root.querySelector("ol")
    this.live = root.querySelector(".live")
    this.cards = new Map()
    this.data = null
  }

  leave(root) {
    if (this.root === root) this.away = setTimeout(() => this.end(), AWAY)
  }

  end() {
    document.documentElement.removeEventListener("keydown", this.onKey, true)
    document.removeEventListener("input", this.onInput)
    window.removeEventListener("beforeunload", this.onLeave)
    clearInterval(this.clock)
    this.journal.stop()
    place = null
  }

  // What the server says

  receive(data) {
    const before = this.data
    this.data = data
    this.journal.acknowledge(data.acks)
    if (before?.list !== data.list) this.build()
    this.heed(data.cut)
    if (this.transit && !this.journal.has(this.transit)) this.transit = null
    for (const [id, sentence] of data.problems) this.complain(id, sentence)
    this.paint()
    while (this.queue.length && !this.transit) this.act(this.queue.shift())
  }

  complain(id, sentence) {
    if (this.complained === id) return
    this.complained = id
    this.problem.textContent = sentence
  }

  // True where nobody gave a name yet, which every decision needs.
  nameless() {
    const field = document.querySelector(`${NAME} input`)
    if (this.data.named || field?.value.trim()) return false
    this.problem.textContent = this.data.words.nameless
    field?.focus()
    return true
  }

  // What the reviewer does

  key(event) {
    if (!event.isTrusted || event.isComposing || event.repeat || over()) return
    const target = event.composedPath()[0]
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.altKey) {
      // The text area hands over what was typed while this event is still under way.
      setTimeout(() => this.take("save"))
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (typing(target)) {
      const leaves = event.key === "Escape" || (event.key === "Enter" && target.closest(NAME))
      if (leaves) setTimeout(() => target.blur())
      return
    }
    const act = this.data.keys && meaning(event, target, this.root)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    this.take(act)
  }

  // A pause in writing hands the rationale over as a draft, so that closing the tab loses no sentence:
  // Streamlit's text area does so on this key.
  write(target) {
    if (!target.matches(RATIONALE)) return
    clearTimeout(this.pause)
    this.pause = setTimeout(() => {
      target.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }))
    }, PAUSE)
  }

  take(act) {
    if (this.transit || this.away) this.queue.push(act)
    else this.act(act)
  }

  act(act) {
    const [kind, value] = act.split(" ")
    if (kind === "choose") this.choose(value)
    else if (kind === "point") this.pointed && this.point(this.pointed, value)
    else if (kind === "move") this.move(Number(value))
    else if (kind === "jump") this.jump(Number(value))
    else if (kind === "undo") this.undo()
    else if (kind === "step") this.travel("step", { by: Number(value) })
    else if (kind === "save") this.travel("save", {})
    else if (kind === "label") click(LABELS, Number(value))
    else if (kind === "write") document.querySelector(RATIONALE)?.focus()
    else if (kind === "help") click(SHORTCUTS, 0)
  }

  travel(type, payload) {
    if (type === "save") this.acts.push([this.data.claim, null, ""])
    this.transit = this.push(type, payload)
  }

  push(type, payload, shows = null) {
    this.problem.textContent = ""
    const id = this.journal.add(type, { claim: this.data.claim, ...payload }, shows)
    this.paint()
    this.journal.hand()
    return id
  }

  tick() {
    const state = this.journal.state()
    const sentence = state && fill(this.data.words[state], { n: this.journal.size })
    if (this.saving.textContent !== sentence) this.saving.textContent = sentence
  }

  // Drawing

  build() {
    const inside = this.root.contains(this.root.getRootNode().activeElement)
    this.cards = new Map(this.data.cards.map(card => [card.id, { card, ...drawCard(card, this.data.words, this.clicks) }]))
    this.last = null
    this.list.dataset.claim = this.data.claim
    this.list.replaceChildren(...[...this.cards.values()].flatMap(drawn => (drawn.lane ? [drawn.lane, drawn.node] : [drawn.node])))
    const [claim, stood] = stored(localStorage, STOOD)
    const open = this.data.cards.find(card => !card.choice) ?? this.data.cards[0]
    this.at = claim === this.data.claim && this.cards.has(stood) ? stood : open?.id
    const pane = paneOf(this.root)
    if (pane) {
      pane.scrollTop = 0
      if (this.at) reveal(this.cards.get(this.at).node)
    }
    if (inside && this.at) this.cards.get(this.at).node.focus({ preventScroll: true })
  }

  paint() {
    const counts = { accept: 0, reject: 0, unsure: 0, "": 0 }
    const known = new Map(this.data.cards.map(card => [card.id, card]))
    for (const [id, entry] of this.cards) {
      entry.card = known.get(id) ?? entry.card
      const waiting = this.journal.answer(this.data.claim, id) !== undefined
      counts[this.answerOf(id).choice] += 1
      paintAnswer(entry, this.answerOf(id), id === this.at, id === this.pointed)
      entry.by.textContent = waiting ? "" : entry.card.by
      entry.dot.textContent = waiting ? "●" : ""
    }
    this.list.dataset.unsaved = this.journal.size
    const { tally } = this.data.words
    this.tally.textContent = this.cards.size
      ? fill(tally, { accepted: counts.accept, rejected: counts.reject, unsure: counts.unsure, open: counts[""] })
      : ""
  }

  say(what, id) {
    this.live.textContent = fill(this.data.words.said[what], { n: this.cards.get(id).card.number })
  }
}

