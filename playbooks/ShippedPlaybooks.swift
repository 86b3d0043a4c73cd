/// The playbooks that the program carries with it.
package enum ShippedPlaybooks {
  /// Their ids in alphabetical order.
  package static let ids = files.keys.sorted()

  /// The YAML file of a playbook; nil where the program carries none of this id.
  package static func file(_ id: String) -> [UInt8]? {
    files[id]?()
  }

  private static let files: [String: @Sendable () -> [UInt8]] = [
    "boycott-campaign": { PackageResources.boycott_campaign_yaml },
    "data-breach": { PackageResources.data_breach_yaml },
    "employee-misconduct": { PackageResources.employee_misconduct_yaml },
    "executive-statement": { PackageResources.executive_statement_yaml },
    "false-rumour": { PackageResources.false_rumour_yaml },
    "hacked-account": { PackageResources.hacked_account_yaml },
    "offensive-advertising": { PackageResources.offensive_advertising_yaml },
    "product-safety": { PackageResources.product_safety_yaml },
    "service-failure": { PackageResources.service_failure_yaml },
    "spine": { PackageResources.spine_yaml },
  ]
}
