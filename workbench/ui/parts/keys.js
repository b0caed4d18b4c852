// What a key means, and when it means nothing here.

const CHOICES = { a: "accept", r: "reject", x: "reject", u: "unsure" }
const STANCES = { s: "supports", f: "refutes", c: "context" }

function meaning(event, target, root) {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
  if (digit && event.shiftKey) return digit >= 1 && digit <= 6 ? `label ${digit - 1}` : null
  if (digit) return `jump ${(Number(digit) + 9) % 10}`
  if (event.key === "?") return "help"
  if (event.shiftKey) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (CHOICES[key]) return `choose ${CHOICES[key]}`
  if (STANCES[key]) return `point ${STANCES[key]}`
  if (key === "j" || (key === "ArrowDown" && free(target, root))) return "move 1"
  if (key === "k" || (key === "ArrowUp" && free(target, root))) return "move -1"
  return { z: "undo", n: "step 1", "]": "step 1", p: "step -1", "[": "step -1", e: "write" }[key] ?? null
}

// Arrows belong to whatever control has the focus, unless that is nothing or this list.
const free = (target, root) => target === document.body || root.contains(target) || !target.closest("button, a, [role], [tabindex]")

function typing(target) {
  const kinds = ["button", "checkbox", "radio", "submit", "reset"]
  return target.isContentEditable || target.matches?.("textarea, select") || (target.matches?.("input") && !kinds.includes(target.type))
}

function click(selector, index) {
  const button = document.querySelectorAll(selector)[index]
  const chosen = ["aria-checked", "aria-pressed"].some(name => button?.getAttribute(name) === "true")
  if (button && !chosen) button.click()
}
