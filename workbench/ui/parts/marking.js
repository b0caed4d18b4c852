// Words selected in the article, and the small bar beside them that makes a claim of them.

const WORDS = /[\p{L}\p{N}]/u
const OWN = "input, textarea, select, button, a, [role], [contenteditable]"
const ARROWS = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"]

// Characters as the server counts them: a sign outside the basic plane, as an emoji is, counts once.
const characters = text => [...text].length

class Marking {
  // `texts` are the article's text nodes in their order, each with the place where it begins
  // and its line; `act` is called with "mark" or "split" and a stretch of characters.
  constructor(root, bar, act) {
    Object.assign(this, { root, bar, act, texts: [], hand: null, held: false })
    this.onKey = event => this.key(event)
    this.onChange = () => this.held || this.show()
    this.onRelease = () => {
      this.held = false
      requestAnimationFrame(() => this.show())
    }
    root.onpointerdown = () => (this.held = true)
    bar.onmousedown = event => event.preventDefault() // keeps the selection
    document.documentElement.addEventListener("keydown", this.onKey, true)
    document.addEventListener("selectionchange", this.onChange)
    document.addEventListener("pointerup", this.onRelease)
    document.addEventListener("pointercancel", this.onRelease)
  }

  end() {
    document.documentElement.removeEventListener("keydown", this.onKey, true)
    document.removeEventListener("selectionchange", this.onChange)
    document.removeEventListener("pointerup", this.onRelease)
    document.removeEventListener("pointercancel", this.onRelease)
  }

  // The bar's own words, once.
  label({ make, split, selected }) {
    if (this.bar.childElementCount) return
    this.bar.ariaLabel = selected
    this.make = this.button(make, "Enter", "mark")
    this.split = this.button(split, "Shift + Enter", "split")
    this.bar.append(this.make, this.split)
  }

  button(text, key, deed) {
    const made = element("button", deed, text)
    made.type = "button"
    made.append(element("kbd", "", key))
    made.onclick = () => this.do(deed)
    return made
  }

  do(deed) {
    const place = this.place
    document.getSelection().removeAllRanges()
    this.show()
    this.act(deed, place)
  }

  // What is selected, and whether that lies within the claim in hand without being all of it.
  show() {
    const found = this.found()
    this.place = found && { start: found.start, end: found.end }
    this.bar.hidden = !found
    if (!found) return
    const { hand } = this
    const inside = hand && hand.start <= found.start && found.end <= hand.end
    this.split.hidden = !inside || (hand.start === found.start && hand.end === found.end)
    this.settle(found.range)
  }

  settle(range) {
    const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect()
    const frame = this.bar.parentElement.getBoundingClientRect()
    const left = Math.min(last.right - frame.left, frame.width - this.bar.offsetWidth)
    Object.assign(this.bar.style, { left: `${Math.max(0, left)}px`, top: `${last.bottom - frame.top + 4}px` })
  }

  found() {
    const range = rangeWithin(this.root)
    if (!range) return null
    let start = null, end = null, quote = ""
    for (const [node, from] of this.texts) {
      if (!range.intersectsNode(node)) continue
      const first = node === range.startContainer ? range.startOffset : 0
      const last = node === range.endContainer ? range.endOffset : node.length
      if (first >= last) continue
      start ??= from + characters(node.data.slice(0, first))
      end = from + characters(node.data.slice(0, last))
      quote += node.data.slice(first, last)
    }
    return WORDS.test(quote) ? { start, end, range } : null
  }

  key(event) {
    const target = event.composedPath()[0]
    const here = this.root.contains(target)
    if (event.isComposing || event.altKey || event.metaKey || over() || !(here || !target.matches?.(OWN))) return
    const arrow = event.shiftKey ? ARROWS.indexOf(event.key) < 2 : event.ctrlKey
    if (here && arrow && ARROWS.includes(event.key)) this.reach(event, target)
    else if (this.bar.hidden || event.ctrlKey || event.repeat) return
    else if (event.key === "Escape") document.getSelection().removeAllRanges()
    else if (event.key === "Enter" && !event.shiftKey) this.do("mark")
    else if (event.key === "Enter" && !this.split.hidden) this.do("split")
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  // Without a mouse: Ctrl and an arrow selects another word, a line's first by ↓ and ↑; Shift and an arrow
  // selects one word more or less. They begin at the claim in focus.
  reach(event, target) {
    const { words } = this, found = this.found()
    let first = words.findIndex(word => (found ? word.end > found.start : target.contains(word.node)))
    let last = found ? words.findLastIndex(word => word.start < found.end) : first
    if (found && event.shiftKey) last = Math.max(first, last + (event.key === "ArrowRight" ? 1 : -1))
    else if (found) first = last = another(event.key, words, first, last)
    const from = words[Math.max(first, 0)], to = words[Math.min(last, words.length - 1)]
    document.getSelection().setBaseAndExtent(from.node, from.at, to.node, to.at + to.text.length)
    this.show()
    reveal(this.root, rangeWithin(this.root), true)
  }

  get words() {
    return this.texts.flatMap(([node, from, line]) => [...node.data.matchAll(/\S+/g)].map(({ 0: text, index: at }) => {
      const start = from + characters(node.data.slice(0, at))
      return { node, line, text, at, start, end: start + characters(text) }
    }))
  }
}

// The selection as far as it lies in an element of a shadow tree, or null where nothing there is selected.
function rangeWithin(root) {
  const selection = document.getSelection()
  const found = selection.getComposedRanges
    ? selection.getComposedRanges({ shadowRoots: [root.getRootNode()] })[0]
    : selection.rangeCount && selection.getRangeAt(0)
  const [starts, ends] = [found?.startContainer, found?.endContainer].map(node => node && root.contains(node))
  if (!starts && !ends) return null
  const range = document.createRange()
  range.selectNodeContents(root)
  if (starts) range.setStart(found.startContainer, found.startOffset)
  if (ends) range.setEnd(found.endContainer, found.endOffset)
  return range.collapsed ? null : range
}

// The word that an arrow leads to from a selection of some, as its place among all.
function another(key, words, first, last) {
  if (key === "ArrowRight") return Math.min(last + 1, words.length - 1)
  if (key === "ArrowLeft") return Math.max(first - 1, 0)
  const line = key === "ArrowDown"
    ? words.find(word => word.line > words[last].line)?.line
    : words.findLast(word => word.line < words[first].line)?.line
  return words.findIndex(word => word.line === (line ?? words[first].line))
}
