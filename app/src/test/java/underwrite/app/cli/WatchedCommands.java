package underwrite.app.cli;

import java.security.Permission;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Runs command lines in a virtual machine of their own and says every way to the network that anything in it tried. */
@SuppressWarnings(
        "removal") // The security manager is the one hook that sees sockets, channels and name look-ups alike.
final class WatchedCommands {
    private WatchedCommands() {}

    /** Lets everything happen but the network, which it notes and refuses. */
    private static final class Watch extends SecurityManager {
        private final Set<String> tried = new ConcurrentSkipListSet<>();

        @Override
        public void checkPermission(Permission permission) {
            // Whatever is not the network may happen.
        }

        @Override
        public void checkPermission(Permission permission, Object context) {
            // Whatever is not the network may happen.
        }

        @Override
        public void checkConnect(String host, int port) {
            refuse("connect to " + host + ":" + port);
        }

        @Override
        public void checkConnect(String host, int port, Object context) {
            refuse("connect to " + host + ":" + port);
        }

        @Override
        public void checkListen(int port) {
            refuse("listen on " + port);
        }

        @Override
        public void checkAccept(String host, int port) {
            refuse("accept " + host + ":" + port);
        }

        private void refuse(String what) {
            tried.add(what);
            throw new SecurityException(what);
        }
    }

    /** Runs each argument, a command line with its words parted by blanks, and tells its code and what was tried. */
    public static void main(String[] calls) {
        Watch watch = new Watch();
        System.setSecurityManager(watch);
        for (String call : calls) {
            Ran ran = Ran.of((Object[]) call.split(" "));
            System.out.println(ran.code() + " " + List.copyOf(watch.tried));
        }
        System.exit(0);
    }
}
