#!/bin/sh
# Starts the program with the runtime beside it. The launcher that jpackage makes asks the package manager where it stands before every
# start, which takes longer than a command.
self=$(readlink -f "$0")
lib=${self%/bin/*}/lib
archive=$lib/app/underwrite.jsa
classes=
[ ! -f "$archive" ] || classes=-XX:SharedArchiveFile=$archive
unset JDK_JAVA_OPTIONS
exec "$lib/runtime/bin/java" @OPTIONS@ ${classes:+"$classes"} -cp "$lib/app/underwrite.jar" @MAIN@ "$@"
