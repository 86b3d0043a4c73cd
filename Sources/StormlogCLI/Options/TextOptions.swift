package import ArgumentParser
import IncidentWording

/// Where a text comes from: the argument, `-m`, standard input or the editor.
package struct TextOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The text.",
      de: "Der Text.",
      value: Bilingual(en: "text", de: "text")))
  package var text: String?

  @Option(
    name: [.customShort("m"), .customLong("message")],
    help: ArgumentHelp(
      en: "The text; - reads standard input.",
      de: "Der Text; - liest die Standardeingabe.",
      value: Bilingual(en: "text", de: "text")))
  package var message: String?

  package init() {}

  /// The text as it was given, or nil where it is to come from the editor.
  package var given: String? { message ?? text }
}

/// A remark that goes with an act.
package struct MessageOption: ParsableArguments {
  @Option(
    name: [.customShort("m"), .customLong("message")],
    help: ArgumentHelp(
      en: "What was found or done; - reads standard input.",
      de: "Was sich ergab oder getan wurde; - liest die Standardeingabe.",
      value: Bilingual(en: "text", de: "text")))
  package var message: String?

  package init() {}
}
