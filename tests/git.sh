#!/bin/sh
# Read by tests that use git, with a folder $work: git takes the tree whoever owns it, as in a
# container, and none of the settings of this machine's user count.
export HOME="$work/home" XDG_CONFIG_HOME="$work/home" GIT_CONFIG_NOSYSTEM=1
mkdir -p "$HOME"
git config --global safe.directory '*'
