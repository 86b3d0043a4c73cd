/// Signatures and keys that ssh-keygen made.
extension ApprovalSignatureTests.Sample {
  static let all = [
    ApprovalSignatureTests.Sample(
      key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL1XfcYYD0CpjHaHXTvkZC4WxSw4BVX9ti"
        + "iWC2+nPlbd",
      signature: """
        -----BEGIN SSH SIGNATURE-----
        U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgvVd9xhgPQKmMdoddO+RkLhbFLD
        gFVf22KJYLb6c+Vt0AAAARc3Rvcm1sb2ctYXBwcm92YWwAAAAAAAAABnNoYTUxMgAAAFMA
        AAALc3NoLWVkMjU1MTkAAABA7RY0xyrM02NpCJ3kQF8/sqUf6bcmV3lKAekEsNXpQlPOTz
        KjIBoXAeLOly2a0JUqTVkVSCysNG7OAnJSsdq5Ag==
        -----END SSH SIGNATURE-----

        """),
    ApprovalSignatureTests.Sample(
      key: "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAA"
        + "BBBLfREO6v/6qIA/ZUR4c68wgjTgUb+X3zqEjbMvf6DsmXmVHKHFabUbs2mn7f8KP2iZd3"
        + "UpVj2ceJMJ6nuchumoQ=",
      signature: """
        -----BEGIN SSH SIGNATURE-----
        U1NIU0lHAAAAAQAAAGgAAAATZWNkc2Etc2hhMi1uaXN0cDI1NgAAAAhuaXN0cDI1NgAAAE
        EEt9EQ7q//qogD9lRHhzrzCCNOBRv5ffOoSNsy9/oOyZeZUcocVptRuzaaft/wo/aJl3dS
        lWPZx4kwnqe5yG6ahAAAABFzdG9ybWxvZy1hcHByb3ZhbAAAAAAAAAAGc2hhNTEyAAAAZQ
        AAABNlY2RzYS1zaGEyLW5pc3RwMjU2AAAASgAAACEAr0jjlhmJbknTRsKgLJuZddq9HELQ
        AqmYarTqN36+dbcAAAAhAK7SqqlNMZfjoRWRFbGexyO8jFQycXov96SFouVDeXLf
        -----END SSH SIGNATURE-----

        """),
    ApprovalSignatureTests.Sample(
      key: "ecdsa-sha2-nistp384 AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAA"
        + "BhBFw9+4ohiiBXesnshOSJZlLT9M4sBhMRh49hWDOq4FuhsAmARApb3g64OT6dzncPkr5A"
        + "eqK1Z93aqbHYzvKdLK+wzTuI1eO7UjPOHgMzuMcB81Jxq2qXGplQLJo7WunaMA==",
      signature: """
        -----BEGIN SSH SIGNATURE-----
        U1NIU0lHAAAAAQAAAIgAAAATZWNkc2Etc2hhMi1uaXN0cDM4NAAAAAhuaXN0cDM4NAAAAG
        EEXD37iiGKIFd6yeyE5IlmUtP0ziwGExGHj2FYM6rgW6GwCYBEClveDrg5Pp3Odw+SvkB6
        orVn3dqpsdjO8p0sr7DNO4jV47tSM84eAzO4xwHzUnGrapcamVAsmjta6dowAAAAEXN0b3
        JtbG9nLWFwcHJvdmFsAAAAAAAAAAZzaGE1MTIAAACFAAAAE2VjZHNhLXNoYTItbmlzdHAz
        ODQAAABqAAAAMQC8vwHGPdspb2Fit//ve9HG33AFB2tQ7/3fr/pCParGlL/XQlA6ZFkp0L
        JBrwwpd4oAAAAxAL/91na5QTMRJJiL1JCRl9cKXWBbBWGyN4c3DryjPpNKtABRSXmlGjIY
        WdPTFZSoAQ==
        -----END SSH SIGNATURE-----

        """),
    ApprovalSignatureTests.Sample(
      key: "ecdsa-sha2-nistp521 AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAA"
        + "CFBADDDlrpU6v2fHtXW+06z6pLE30JFLq5uaR3QEu4c1cMkFF01k3a1T5xlw/IivKoZaAL"
        + "rvKEOylGQrsU78hsewpGewCBAtJje8+EuzSE34Prni4PfyvHlPxDnL2pLxpw6an58a2bcv"
        + "9SK1vUBpayM/iKaxPO4jv/ivaIZPpwi/ItxaIvFA==",
      signature: """
        -----BEGIN SSH SIGNATURE-----
        U1NIU0lHAAAAAQAAAKwAAAATZWNkc2Etc2hhMi1uaXN0cDUyMQAAAAhuaXN0cDUyMQAAAI
        UEAMMOWulTq/Z8e1db7TrPqksTfQkUurm5pHdAS7hzVwyQUXTWTdrVPnGXD8iK8qhloAuu
        8oQ7KUZCuxTvyGx7CkZ7AIEC0mN7z4S7NITfg+ueLg9/K8eU/EOcvakvGnDpqfnxrZty/1
        IrW9QGlrIz+IprE87iO/+K9ohk+nCL8i3Foi8UAAAAEXN0b3JtbG9nLWFwcHJvdmFsAAAA
        AAAAAAZzaGE1MTIAAACmAAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAACLAAAAQRPd3QBfFx
        UpLytN/YbduqANDbPcjhJbRv31CWcF+EJPSmI7icYcTqXGgvzfEGNJ/AYFAdq+oNnTJFlC
        DODtMNsjAAAAQgDE6s30V3NgwzFurkBhIH7yikEdmnTK34jqEH8sQb5UQPPTs6wUnd6lkD
        tcqxniGqQeaXc0Vskq1bGpV3sSQbjV1g==
        -----END SSH SIGNATURE-----

        """),
  ]

  /// Made with the first key, but as a signature of a file.
  static let ofFile = ApprovalSignatureTests.Sample(
    key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL1XfcYYD0CpjHaHXTvkZC4WxSw4BVX9ti"
      + "iWC2+nPlbd",
    signature: """
      -----BEGIN SSH SIGNATURE-----
      U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgvVd9xhgPQKmMdoddO+RkLhbFLD
      gFVf22KJYLb6c+Vt0AAAAEZmlsZQAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUx
      OQAAAEBsHsN7tEhXJEoXLj14x0OAbOJq6AAtdf8u4VW90Odbv/loAQr4+3fgrpzD5TQt87
      e7P6ZTH0n0lUzQaWhmwt8O
      -----END SSH SIGNATURE-----

      """)
}
