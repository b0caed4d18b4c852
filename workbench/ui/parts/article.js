// The article with its claims in place. A click, Enter or Space on a claim picks it; selected words become
// a claim, or split the one in hand.

const panes = new WeakMap()

export default function ({ data, parentElement, setTriggerValue }) {
  let pane = panes.get(parentElement)
  if (!pane) panes.set(parentElement, (pane = new Pane(parentElement)))
  pane.journal.send = events => setTriggerValue("journal", events)
  pane.receive(data)
  return () => {
    panes.delete(parentElement)
    pane.end()
  }
}

class Pane {
  constructor(parent) {
    this.root = parent.querySelector(".article")
    this.saving = parent.querySelector(".saving")
    this.problem = parent.querySelector(".problem")
    this.claims = new Map()
    this.journal = new Journal("workbench.text")
    this.marking = new Marking(this.root, parent.querySelector(".marking"), (deed, place) => this.tell(deed, place))
    this.root.onkeydown = event => this.walk(event)
    this.clock = setInterval(() => this.tick(), 250)
    this.journal.start()
  }

  end() {
    clearInterval(this.clock)
    this.journal.stop()
    this.marking.end()
  }

  receive(data) {
    const before = this.data
    this.data = data
    this.journal.acknowledge(data.acks)
    for (const [id, sentence] of data.problems) this.complain(id, sentence)
    this.marking.label(data.words)
    this.marking.hand = data.claims.find(({ id }) => id === data.at) ?? null
    if (before?.drawn !== data.drawn) this.build()
    this.paint()
    this.marking.show()
    if (before?.at !== data.at) reveal(this.root, this.claims.get(data.at)?.[0], before !== undefined)
  }

  complain(id, sentence) {
    if (this.complained === id) return
    this.complained = id
    this.problem.textContent = sentence
  }

  tell(type, payload) {
    this.problem.textContent = ""
    this.journal.add(type, { article: this.data.id, claim: this.data.at ?? "", ...payload })
    this.journal.hand()
  }

  pick(claim) {
    if (claim !== this.data.at && !this.marking.found()) this.tell("pick", { claim })
  }

  tick() {
    const state = this.journal.state()
    const sentence = state && fill(this.data.words[state], { n: this.journal.size })
    if (this.saving.textContent !== sentence) this.saving.textContent = sentence
  }

  walk(event) {
    const span = event.target.closest(".claim")
    if (!span || event.ctrlKey || event.metaKey || event.altKey) return
    const order = this.data.claims.map(claim => claim.id)
    const at = this.reached?.span === span ? this.reached.claim : span.dataset.claim
    const here = order.indexOf(at)
    const to = { ArrowDown: here + 1, ArrowRight: here + 1, ArrowUp: here - 1, ArrowLeft: here - 1 }[event.key]
    if (event.key === "Enter" || event.key === " ") this.pick(at)
    else if (to !== undefined) this.reach(order[to])
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  reach(claim) {
    const span = this.claims.get(claim)?.at(-1)
    if (!span) return
    this.reached = { span, claim }
    span.focus()
  }

  // Drawing

  build() {
    const inside = this.root.contains(this.root.getRootNode().activeElement)
    this.claims = new Map()
    this.marking.texts = []
    this.root.replaceChildren(
      ...this.data.lines.map(({ kind, pieces }, place) => {
        const line = element(kind === "headline" ? "h2" : "p", kind.replace(" ", "-"))
        for (const piece of pieces) line.append(this.drawn(piece, place))
        return line
      }),
    )
    this.root.tabIndex = this.data.claims.length ? -1 : 0
    if (inside) this.claims.get(this.data.at)?.[0].focus({ preventScroll: true })
  }

  // A piece of text under the claims that cover it; the last of them is the innermost, and takes the click.
  drawn({ text, start, claims, ends }, line) {
    const node = document.createTextNode(text)
    this.marking.texts.push([node, start, line])
    if (!claims.length) return node
    const span = element("span", "claim")
    const inner = claims.at(-1)
    span.append(node)
    span.role = "button"
    span.dataset.claim = inner
    span.onclick = () => this.pick(inner)
    for (const id of claims) this.claims.set(id, [...(this.claims.get(id) ?? []), span])
    span.append(...ends.map(number => this.number(number)))
    return span
  }

  // The number of a claim picks it too, also one that others cover.
  number(number) {
    const made = element("sup", "", number)
    made.onclick = event => {
      event.stopPropagation()
      this.pick(this.data.claims[number - 1].id)
    }
    return made
  }

  paint() {
    for (const spans of this.claims.values()) for (const span of spans) span.className = "claim"
    for (const { id, state, warns, says } of this.data.claims) {
      const at = id === this.data.at
      for (const span of this.claims.get(id) ?? []) {
        if (span.dataset.claim === id) {
          span.classList.add(state)
          span.tabIndex = -1
          span.ariaDescription = says
          span.ariaCurrent = at ? "true" : null
        }
        if (warns) span.classList.add("warns")
        if (at) span.classList.add("at")
      }
    }
    for (const span of this.claims.get(this.data.at)?.slice(0, 1) ?? []) span.tabIndex = 0
  }
}

// Scrolls this pane alone, and less restlessly for those who asked for it.
function reveal(root, span, smoothly) {
  const pane = root.getRootNode().host?.closest(".st-key-pane-article")
  if (!pane || !span) return
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches || !smoothly
  const box = span.getBoundingClientRect(), frame = pane.getBoundingClientRect()
  if (box.top > frame.top + 40 && box.bottom < frame.bottom - 80) return
  pane.scrollBy({ top: box.top - frame.top - frame.height / 3, behavior: still ? "auto" : "smooth" })
}
