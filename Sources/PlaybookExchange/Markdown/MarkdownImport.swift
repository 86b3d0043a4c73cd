import IncidentCore
import StrictText

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
  /// What stands before the open list and is said of each of its items.
  private var lead: String?
  /// The last paragraph, as long as it may still be what a list begins with.
  private var paragraph: (source: String, position: TextPosition)?

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
    var isFirstHeading = Self.isTitled(blocks)
    for block in blocks {
      if case .heading(_, let words, let position) = block, isFirstHeading {
        isFirstHeading = false
        take(title: Self.title(words), at: position)
        continue
      }
      read(block)
    }
    dropParagraph()
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

  /// Whether the first heading names the whole: none other stands as high, or it has no steps of its
  /// own.
  private static func isTitled(_ blocks: [MarkdownBlocks.Block]) -> Bool {
    let levels = blocks.compactMap { block in
      if case .heading(let level, _, _) = block { level } else { nil }
    }
    guard let first = levels.first else { return false }
    if levels.dropFirst().allSatisfy({ $0 > first }) { return true }
    guard first == 1, levels[1] > first else { return false }
    let isHeading = { (block: MarkdownBlocks.Block) in
      if case .heading = block { true } else { false }
    }
    guard let start = blocks.firstIndex(where: isHeading) else { return false }
    return !blocks[(start + 1)...].prefix { !isHeading($0) }.contains(where: \.isStep)
  }

  /// The head's title wins over the first heading's.
  private mutating func take(title words: String, at position: TextPosition) {
    if let title {
      if words != title { lose(.otherTitle(words.excerpt), at: position) }
    } else {
      title = words
    }
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
    if case .item(let item) = block {
      beginList()
      return read(item)
    }
    dropParagraph()
    lead = nil
    switch block {
    case .heading(let level, let words, let position): open(level, words, at: position)
    case .item, .rule: break
    case .paragraph(let text, let position): paragraph = (text, position)
    case .quote(let text, let position): lose(.quote(text.excerpt), at: position)
    case .code(let lines, let position): lose(.code(lines: lines), at: position)
    case .table(let lines, let position): lose(.table(lines: lines), at: position)
    case .html(let position): lose(.html, at: position)
    case .frontMatter(let words, let hasMore, let position):
      title = words.map(Self.title)
      if hasMore { lose(words == nil ? .frontMatter : .frontMatterRest, at: position) }
    }
  }

  /// Takes the paragraph before a list for what is said of each of its items, where it is that.
  private mutating func beginList() {
    guard let (source, position) = paragraph else { return }
    paragraph = nil
    let inline = MarkdownInline(source)
    guard !(section?.isReferences ?? false), let lead = MarkdownLead(inline.text, source: source)
    else { return readParagraph(source, at: position) }
    report(inline, at: position)
    if let rest = lead.rest { lose(.prose(rest.excerpt), at: position) }
    lose(.leadIn(lead.text.excerpt), at: position)
    self.lead = lead.text
  }

  /// A paragraph that no list follows is running text.
  private mutating func dropParagraph() {
    guard let (source, position) = paragraph else { return }
    paragraph = nil
    readParagraph(source, at: position)
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
    if inline.isOnlyTodo || inline.text.isTableOfContents { return }
    if !inline.text.isEmpty { lose(.prose(inline.text.excerpt), at: position) }
  }

  private mutating func report(_ inline: MarkdownInline, at position: TextPosition) {
    for todo in inline.todos { lose(.todo(todo.excerpt), at: position) }
    for link in inline.linksToNowhere { lose(.linkToNowhere(link.excerpt), at: position) }
    for image in inline.images { lose(.image(image.excerpt), at: position) }
    for words in inline.struck { lose(.struck(words.excerpt), at: position) }
  }

  private mutating func read(_ item: MarkdownBlocks.Item) {
    var current =
      section
      ?? Section(title: title ?? phrases.steps, position: item.position, isReferences: false)
    current.hasItems = true
    section = current
    guard !current.isReferences else { return }
    let text = self.text(of: item)
    if item.isTicked == true { lose(.ticked, at: item.position) }
    guard item.depth == 0 || current.steps.isEmpty else { return nest(item, text) }
    checkNumber(of: item, in: current)
    reportNested()
    guard !text.isEmpty else { return }
    let words = lead.map { "\($0) \(text)" } ?? text
    let name = String(words.prefix { !$0.isNewline })
    section?.steps.append(DraftStep(id: ids.stepID(for: name, fallback: "step"), text: words))
    section?.nested = (item.position, 0)
  }

  /// What an item says; nothing where it only says that it has to be written yet.
  private mutating func text(of item: MarkdownBlocks.Item) -> String {
    var texts: [String] = []
    for part in item.parts {
      switch part {
      case .code(let code): texts.append(code.tidied)
      case .words(let words):
        let inline = MarkdownInline(words)
        report(inline, at: item.position)
        if item.parts.count == 1, inline.isOnlyTodo { return "" }
        texts.append(inline.text)
      }
    }
    return texts.filter { !$0.isEmpty }.joined(separator: "\n")
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

extension String {
  /// Whether it only holds the place of a table of contents.
  fileprivate var isTableOfContents: Bool {
    ["[toc]", "[[toc]]", "[[_toc_]]"].contains(lowercased())
  }
}
