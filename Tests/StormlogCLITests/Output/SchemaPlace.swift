/// Where something stands in the schemas.
struct SchemaPlace: Hashable, CustomStringConvertible {
  let schema: String
  let path: [String]

  static func + (place: SchemaPlace, steps: [String]) -> SchemaPlace {
    SchemaPlace(schema: place.schema, path: place.path + steps)
  }

  var description: String { "\(schema)#/\(path.joined(separator: "/"))" }
}
