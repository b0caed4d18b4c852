// The cards of the evidence list. Text from outside only ever becomes text.

const PANE = ".st-key-pane-evidence"

// A suggestion, with the heading of the lane that it begins. `acts` are what clicks do: `toggle` an answer, `point` a stance, `explain` a rejection,
// `focus` for a click beside them.
function drawCard(card, words, acts) {
  const node = element("li", `card ${card.relation}`)
  node.dataset.id = card.id
  const cap = element("kbd", "cap", card.cap)
  const head = element("div", "head")
  head.append(element("h3", "", card.title), badge(card))
  const source = element("p", "source", card.source)
  if (card.url) source.append(" ", link(card.url, words.open))
  const text = element("p", "text")
  for (const [piece, mark, said] of card.parts) text.append(mark ? marked(piece, mark, said) : piece)
  const about = fill(words.about, { n: card.number })
  const choices = buttons(words.choices, about, choice => acts.toggle(card.id, choice))
  const by = element("span", "by")
  const dot = element("span", "dot")
  dot.title = words.saving
  const row = element("div", "choices")
  row.append(...choices.map(([, button]) => button), by, dot)
  const stances = buttons(words.stances, about, stance => acts.point(card.id, stance))
  const points = element("div", "points")
  points.append(...stances.map(([, button]) => button))
  const reasons = reasonList(words, about, reason => acts.explain(card.id, reason))
  const body = element("div", "body")
  body.append(head, source, text, element("p", "reason", card.reason), ...computation(card, words), row, points, reasons)
  node.append(cap, body)
  node.onmousedown = event => event.target.closest("button, a, select, summary, pre") || acts.focus(card.id)
  const lane = card.lane && element("li", "lane", card.lane)
  return { lane, node, choices, stances, points, reasons, by, dot }
}

// How a table gave the passage: the answer in words, the query, the rows used.
function computation(card, words) {
  if (!card.computed.length) return []
  const made = element("details", "computed")
  const summary = element("summary", "", words.computed)
  summary.tabIndex = -1
  made.append(summary)
  for (const [told, sql, rows] of card.computed) made.append(element("p", "", told), element("pre", "", sql), element("p", "", rows))
  return [made]
}

// Buttons for a closed list, each with its key: [value, button].
function buttons(list, about, press) {
  return Object.entries(list).map(([value, [label, key]]) => {
    const button = element("button", value, label)
    button.type = "button"
    button.append(element("kbd", "", key), element("span", "unseen", about))
    button.onclick = () => press(value)
    return [value, button]
  })
}

function reasonList(words, about, choose) {
  const list = element("select", "reasons")
  list.ariaLabel = words.why + about
  const options = [["", words.why], ...Object.entries(words.reasons)]
  list.append(...options.map(([value, label]) => new Option(label, value)))
  list.onchange = () => choose(list.value)
  return list
}

// How an answer stands on its card.
function paintAnswer(drawn, { choice, stance, why }, at, byKey) {
  drawn.node.dataset.choice = choice
  drawn.node.classList.toggle("at", at)
  drawn.node.tabIndex = at ? 0 : -1
  for (const [name, button] of drawn.choices) press(button, name === choice, at)
  for (const [name, button] of drawn.stances) press(button, name === stance, at)
  drawn.points.hidden = choice !== "accept"
  drawn.points.classList.toggle("keyed", byKey)
  drawn.reasons.hidden = choice !== "reject"
  drawn.reasons.value = why
  drawn.reasons.tabIndex = at ? 0 : -1
}

function press(button, on, at) {
  button.setAttribute("aria-pressed", on)
  button.tabIndex = at ? 0 : -1
}

function badge(card) {
  const made = element("span", "badge")
  const icon = element("span", "", card.icon)
  icon.ariaHidden = "true"
  made.append(icon, ` ${card.relates}`)
  return made
}

function marked(piece, mark, said) {
  const made = element("mark", mark, piece)
  made.append(element("span", "unseen", ` (${said})`))
  return made
}

function link(url, text) {
  const made = element("a", "", text)
  Object.assign(made, { href: url, target: "_blank", rel: "noopener noreferrer", tabIndex: -1 })
  return made
}

// The pane that scrolls alone, or nothing where the panes stand one below the other.
function paneOf(node) {
  const pane = node.getRootNode().host?.closest(PANE)
  return pane && /auto|scroll/.test(getComputedStyle(pane).overflowY) ? pane : null
}

function reveal(node) {
  const pane = paneOf(node)
  if (!pane) return node.scrollIntoView({ block: "nearest" })
  const frame = pane.getBoundingClientRect(), box = node.getBoundingClientRect(), room = 12
  const top = frame.top + room + node.getRootNode().querySelector(".top").offsetHeight
  if (box.top < top || box.height > frame.bottom - top) pane.scrollBy(0, box.top - top)
  else if (box.bottom > frame.bottom - room) pane.scrollBy(0, box.bottom - frame.bottom + room)
}
