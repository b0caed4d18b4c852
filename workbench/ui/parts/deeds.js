// What the reviewer does to the evidence list: shown at once, and told to the server.

const STOOD = "workbench.stood"
const NONE = { choice: "", stance: "", why: "" }
const UNDO = ".st-key-undo-cut button"
const CUT = Symbol("a change to the claims")

class Deeds {
  acts = [] // what undo takes back, while this page lives: [claim, passage, answer before]
  cut = ""

  choose(choice) {
    if (!this.at || this.nameless()) return
    const id = this.at
    if (this.answerOf(id).choice !== choice) this.decide(id, { ...NONE, choice }, choice)
    this.move(1)
    this.last = id
    this.paint()
  }

  // The card that a key for the stance means: the one just accepted, else the one in focus.
  get pointed() {
    return [this.last, this.at].find(id => this.cards.has(id) && this.answerOf(id).choice === "accept")
  }

  point(id, stance) {
    if (this.nameless()) return
    const answer = this.answerOf(id)
    if (answer.stance !== stance) this.decide(id, { ...answer, stance }, stance)
  }

  explain(id, why) {
    if (!this.nameless()) this.decide(id, { ...NONE, choice: "reject", why }, "explained")
    this.focus(id, true)
  }

  decide(id, answer, said) {
    this.acts.push([this.data.claim, id, this.answerOf(id)])
    this.push("decide", { evidence: id, ...answer }, [id, answer])
    this.say(said, id)
  }

  toggle(id, choice) {
    this.focus(id)
    if (this.nameless()) return
    if (this.answerOf(id).choice === choice) {
      this.acts = this.acts.filter(([claim, passage]) => claim !== this.data.claim || passage !== id)
      this.push("withdraw", { evidence: id }, [id, NONE])
      this.say("withdrawn", id)
    } else this.decide(id, { ...NONE, choice }, choice)
  }

  undo() {
    const last = this.acts.findLastIndex(([claim]) => claim === this.data.claim)
    this.live.textContent = this.data.words.undone
    // What an act before this visit showed, only the server knows: later keys wait for its answer.
    if (last < 0) return this.travel("undo", {})
    const [, id, before] = this.acts.splice(last, 1)[0]
    if (id === CUT) return click(UNDO, 0)
    this.push("undo", {}, this.cards.has(id) ? [id, before] : null)
    if (this.cards.has(id)) this.focus(id, true)
  }

  // A change to the claims, as long as the page offers to take it back, is the latest act. What came before
  // it on this claim only the server can tell then.
  heed(cut) {
    if (cut === this.cut) return
    this.cut = cut
    this.acts = this.acts.filter(([claim, id]) => id !== CUT && !(cut && claim === this.data.claim))
    if (cut) this.acts.push([this.data.claim, CUT])
  }

  move(by) {
    const ids = [...this.cards.keys()]
    const next = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(this.at) + by))]
    if (next) this.focus(next, true)
  }

  jump(index) {
    const id = [...this.cards.keys()][index]
    if (id) this.focus(id, true)
  }

  focus(id, byKey) {
    this.at = id
    this.last = null
    localStorage.setItem(STOOD, JSON.stringify([this.data.claim, id]))
    this.paint()
    const node = this.cards.get(id).node
    if (byKey) node.focus({ preventScroll: true })
    reveal(node)
  }

  // The server's word, overlaid with what it has not answered yet.
  answerOf(id) {
    const { choice, stance, why } = this.cards.get(id).card
    return this.journal.answer(this.data.claim, id) ?? { choice, stance, why }
  }
}
