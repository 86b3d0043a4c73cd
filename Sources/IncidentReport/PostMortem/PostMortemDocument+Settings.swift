import IncidentCore
import IncidentWording

extension PostMortemDocument {
  /// Rules that asked for less from one act to the next, or than an incident before kept; keys and
  /// logins that were changed among them.
  var weakerBlocks: [ReportDocument.Block] {
    report.timeline.items.compactMap { item in
      guard case .settingsNoticed(let notice) = item.entry.event else { return nil }
      let weaker = notice.isFirst ? notice.weakerThanLast : notice.weaker
      guard !weaker.isEmpty else { return nil }
      let what = language.list(weaker.map(wording.text(of:)))
      let who = names.person(item.entry.header.actor)
      let before =
        notice.isFirst
        ? say(de: "gegenüber einem Vorfall davor: ", en: "since an incident before: ") : ""
      return .notice(
        ReportDocument.Notice(
          tone: .danger,
          text: .strong(say(de: "Regeln gelockert:", en: "Rules weakened:"))
            + Inline(
              say(
                de: " \(before)\(what). Bemerkt \(moment(item.occurredAt)), als \(who) handelte "
                  + "(Eintrag \(item.sequence)).",
                en: " \(before)\(what). Noticed \(moment(item.occurredAt)), when \(who) acted "
                  + "(entry \(item.sequence))."))))
    }
  }

  /// What the company asks for less than the rules that come with the program: its own affair, and to
  /// be known.
  var shippedBlocks: [ReportDocument.Block] {
    report.timeline.items.compactMap { item in
      guard case .settingsNoticed(let notice) = item.entry.event, notice.isFirst,
        !notice.weaker.isEmpty
      else { return nil }
      let what = language.list(notice.weaker.map(wording.text(of:)))
      return .paragraph(
        quiet(
          say(
            de: "Weniger streng als die mitgelieferten Regeln: \(what) (Eintrag "
              + "\(item.sequence)).",
            en: "Weaker than the shipped rules: \(what) (entry \(item.sequence)).")))
    }
  }
}
