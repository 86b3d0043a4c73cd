extension Script {
  var preparing: String {
    """
    $ init
    $ playbook show bakery
    $ playbook check bakery
    $ playbook check bakery --strict
    $ playbook check --explain missing-deputy
    $ playbook check --explain deputy
    $ playbook show bakery --format mermaid
    $ playbook show bakerry
    $ playbook new confectioner
    $ playbook new confectioner
    $ playbook new cake --from bakery -o cake.yaml
    $ playbook diff bakery cake.yaml
    $ playbook diff bakery confectioner --exit-status
    $ playbook diff bakery
    $ playbook diff --run 1
    $ playbook check bakery nothing.yaml
    $ use
    $ use 1
    \(Self.opening)
    $ playbook diff --run 1
    $ playbook diff --run 1 confectioner
    $ playbook diff --run 2
    $ use
    $ use --none
    $ use
    $ exit-codes
    $ readiness
    $ readiness --format markdown
    $ readiness --format pdf
    """
  }
}
