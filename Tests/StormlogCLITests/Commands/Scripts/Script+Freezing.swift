extension Script {
  var freezing: String {
    """
    $ open "Racist advertisement" --detected "20 min ago"
    $ freeze list
    $ freeze --because "no jokes today"
    $ channel add x
    $ channel add instagram
    $ freeze
    $ freeze --because "no jokes today"
    $ freeze order --because "again"
    $ freeze lst
    $ freeze confirm x -m "3 posts, 1 ad paused" --evidence shot.png
    $ freeze confirm x
    $ freeze confirm tv
    + 12
    $
    $ due
    $ freeze list
    $ tick
    $ freeze confirm instagram --at "4 min ago"
    $ freeze release
    $ freeze release x
    $ freeze release x --all --because "calm"
    $ freeze release x --because "calm on X"
    $ freeze --channel x --channel tv --because "a second video"
    $ undo --because "X alone"
    $ freeze --channel x --because "a second video"
    $ freeze list
    $ freeze list --json
    $ resolve
    $ close
    $ freeze --channel tv --because "late"
    $ freeze release --all --because "two calm days"
    $ freeze release --all --because "again"
    $ freeze list
    $ timeline --kind posting-frozen --kind freeze-confirmed --kind freeze-released
    """
  }
}
