extension Script {
  var exchange: String {
    """
    $ playbook import checklist.md
    $ playbook import checklist.md -o checklist.yaml
    $ playbook check checklist.yaml
    $ playbook import checklist.md -o checklist.yaml
    $ playbook import checklist.md -o Checklist.yaml
    $ playbook import flow.json
    $ playbook import flow.json --json
    $ playbook import loop.json
    $ playbook import loop.json --json
    $ playbook import shot.png
    $ playbook import crisis/playbooks/bakery.yaml
    $ playbook import nothing.json
    $ playbook export bakery -o bakery.json
    $ playbook export bakery -o bakery.json
    $ playbook import bakery.json
    $ playbook export bakery --format bpmn
    $ playbook export bakerry
    """
  }
}
