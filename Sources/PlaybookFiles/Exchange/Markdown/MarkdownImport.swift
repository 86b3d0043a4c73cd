import IncidentCore

/// Makes a draft out of a Markdown file: its headings become phases, the items of their lists steps.
struct MarkdownImport {
  private let phrases: DraftPhrases
  private var findings: [ImportFinding] = []
  private var ids = IDMaker()
  private var phaseIDs = IDMaker()
  private var phases: [DraftPhase] = []
  private var title: String?
  private var headings: [Heading] = []
  /// What of the open section was made, and how it began.
  private var section: Section?
  private var lastNumber: Int?
  private var isOrderTold = false

  private struct Heading {
    let level: Int
    let title: String
  }

  private struct Section {
    let title: String
    let position: TextPosition
    let isReferences: Bool
    var steps: [DraftStep] = []
    var hasItems = false
    /// The place of the last step, and how many items lie in it.
    var nested: (position: TextPosition, count: Int) = (.start, 0)
  }

  static func read(_ text: String, limits: YAMLLimits, phrases: DraftPhrases) -> ForeignDraft {
    let tooMany = ImportFinding(.broken(.file(.tooManyNodes(limit: limits.nodes))), at: .start)
    guard text.utf8.count(where: { $0 == 0x0A || $0 == 0x0D }) <= 2 * limits.nodes else {
      return ForeignDraft(findings: [tooMany])
    }
    let blocks = MarkdownBlocks(text, limit: limits.nodes).blocks
    // A step is at least five values in a playbook's file.
    guard blocks.count <= limits.nodes, blocks.count(where: \.isStep) <= limits.nodes / 5 else {
      return ForeignDraft(findings: [tooMany])
    }
    var reader = MarkdownImport(phrases: phrases)
    return reader.draft(blocks)
  }

  private init(phrases: DraftPhrases) {
    self.phrases = phrases
  }

  private mutating func lose(_ loss: ImportFinding.MarkdownLoss, at position: TextPosition) {
    findings.append(ImportFinding(.markdown(loss), at: position))
  }

  private mutating func draft(_ blocks: [MarkdownBlocks.Block]) -> ForeignDraft {
    let levels = blocks.compactMap { block in
      if case .heading(let level, _, _) = block { level } else { nil }
    }
    // The first heading names the whole where no other stands as high.
    let isTitled = levels.first.map { first in levels.dropFirst().allSatisfy { $0 > first } }
    var isFirstHeading = isTitled ?? false
    for block in blocks {
      if case .heading(_, let words, _) = block, isFirstHeading {
        isFirstHeading = false
        title = Self.title(words)
        continue
      }
      read(block)
    }
    closeSection()
    guard !phases.isEmpty else {
      findings.append(ImportFinding(.broken(.notAPlaybook), at: .start))
      return ForeignDraft(findings: findings)
    }
    let name = title ?? phases.first?.title ?? phrases.steps
    let slug = IDMaker.slug(of: name)
    var draft = PlaybookDraft(id: slug.isEmpty ? "imported-playbook" : slug, title: name)
    draft.phases = phases
    return ForeignDraft(draft: draft, findings: findings)
  }

  /// A heading without what only says that it is a playbook.
  private static func title(_ words: String) -> String {
    let title = MarkdownInline(words).text.onOneLine
    for prefix in ["Playbook:", "Runbook:", "Playbook –", "Playbook -"]
    where title.hasPrefix(prefix) {
      let rest = String(title.dropFirst(prefix.count)).onOneLine
      return rest.isEmpty ? title : rest
    }
    return title.isEmpty ? "Playbook" : title
  }

  private mutating func read(_ block: MarkdownBlocks.Block) {
    switch block {
    case .heading(let level, let words, let position): open(level, words, at: position)
    case .item(let item): read(item)
    case .paragraph(let text, let position): readParagraph(text, at: position)
    case .quote(let text, let position): lose(.quote(text.excerpt), at: position)
    case .code(let lines, let position): lose(.code(lines: lines), at: position)
    case .table(let lines, let position): lose(.table(lines: lines), at: position)
    case .html(let position): lose(.html, at: position)
    case .frontMatter(let position): lose(.frontMatter, at: position)
    }
  }

  private mutating func open(_ level: Int, _ words: String, at position: TextPosition) {
    closeSection()
    headings.removeAll { $0.level >= level }
    let title = MarkdownInline(words).text.onOneLine
    headings.append(Heading(level: level, title: title))
    let name = headings.suffix(2).map(\.title).filter { !$0.isEmpty }.joined(separator: ": ")
    section = Section(
      title: name.isEmpty ? phrases.steps : name, position: position,
      isReferences: Self.references.contains(title.lowercased()))
  }

  /// Headings under which nothing is to be done.
  private static let references: Set<String> = [
    "additional information", "references", "further reading", "see also", "links", "sources",
    "bibliography", "additional resources", "weiterführende informationen", "weiterführende links",
    "quellen", "literatur", "siehe auch", "verweise",
  ]

  private mutating func closeSection() {
    reportNested()
    defer {
      section = nil
      lastNumber = nil
    }
    guard let section else { return }
    guard !section.steps.isEmpty else {
      if section.isReferences, section.hasItems {
        lose(.references(section: section.title.excerpt), at: section.position)
      } else {
        lose(.emptySection(section.title.excerpt), at: section.position)
      }
      return
    }
    let id = phaseIDs.phaseID(for: section.title)
    phases.append(DraftPhase(id: id, title: section.title, steps: section.steps))
  }

  private mutating func readParagraph(_ source: String, at position: TextPosition) {
    let inline = MarkdownInline(source)
    report(inline, at: position)
    // A note of what has to be written was told already.
    if inline.todos.contains(where: { $0.tidied == inline.text }) { return }
    if !inline.text.isEmpty { lose(.prose(inline.text.excerpt), at: position) }
  }

  private mutating func report(_ inline: MarkdownInline, at position: TextPosition) {
    for todo in inline.todos { lose(.todo(todo.excerpt), at: position) }
    for link in inline.linksToNowhere { lose(.linkToNowhere(link.excerpt), at: position) }
    for image in inline.images { lose(.image(image.excerpt), at: position) }
  }

  private mutating func read(_ item: MarkdownBlocks.Item) {
    var current =
      section
      ?? Section(title: title ?? phrases.steps, position: item.position, isReferences: false)
    current.hasItems = true
    section = current
    guard !current.isReferences else { return }
    let inline = MarkdownInline(item.text)
    report(inline, at: item.position)
    if item.isTicked == true { lose(.ticked, at: item.position) }
    guard item.depth == 0 || current.steps.isEmpty else { return nest(item, inline.text) }
    checkNumber(of: item, in: current)
    reportNested()
    guard !inline.text.isEmpty, !inline.todos.contains(where: { $0.tidied == inline.text }) else {
      return
    }
    section?.steps.append(
      DraftStep(id: ids.id(for: inline.text, fallback: "step"), text: inline.text))
    section?.nested = (item.position, 0)
  }

  /// An item within an item belongs to the step of the outer one.
  private mutating func nest(_ item: MarkdownBlocks.Item, _ text: String) {
    guard let last = section?.steps.indices.last, !text.isEmpty else { return }
    if item.depth > 1 { section?.nested.count += 1 }
    section?.steps[last].items.append(
      DraftItem(text: text.onOneLine, depth: max(0, item.depth - 1)))
  }

  private mutating func reportNested() {
    guard let section, section.nested.count > 0, let step = section.steps.last else { return }
    let name = step.text.prefix { !$0.isNewline }
    lose(
      .nested(step: String(name).excerpt, items: section.nested.count), at: section.nested.position)
    self.section?.nested.count = 0
  }

  private mutating func checkNumber(of item: MarkdownBlocks.Item, in section: Section) {
    guard let number = item.number else {
      lastNumber = nil
      return
    }
    if !isOrderTold { lose(.orderIsFree(section: section.title.excerpt), at: item.position) }
    isOrderTold = true
    // All items with the same number are how Markdown lets a list count by itself.
    if let lastNumber, number != lastNumber + 1, number != lastNumber, number != 1 {
      lose(.numbering(found: number, expected: lastNumber + 1), at: item.position)
    }
    lastNumber = number
  }
}
