/// The page of an HTML report. Every value comes into it already made safe.
enum ReportPage {
  static let template = String(decoding: PackageResources.report_mustache, as: UTF8.self)
  static let style = folded(PackageResources.report_css)
}

/// The text of an embedded style sheet, without the breaks that are only for who edits it: an
/// indented line goes on with the one before.
func folded(_ styleSheet: [UInt8]) -> String {
  String(decoding: styleSheet, as: UTF8.self).replacing(#/\n +/#, with: "")
    .replacing(#/\n$/#, with: "")
}
