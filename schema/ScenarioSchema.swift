/// The JSON Schema (2020-12) of the scenarios of drills, which editors complete and check by.
package enum ScenarioSchema {
  package static var json: String {
    String(decoding: PackageResources.scenario_schema_json, as: UTF8.self)
  }
}
