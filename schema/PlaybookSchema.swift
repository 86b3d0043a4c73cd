/// The JSON Schema (2020-12) of playbook files, which editors complete and check by.
package enum PlaybookSchema {
  package static var json: String {
    String(decoding: PackageResources.playbook_schema_json, as: UTF8.self)
  }
}
