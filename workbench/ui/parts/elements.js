// What every component is made of. Text from outside only ever becomes text.

const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name])

function element(tag, className, text) {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

// What lies over the page and takes the keys.
const over = () => document.querySelector('[role="dialog"], [data-testid="stPopoverBody"]')
