package underwrite.app.launch;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a window can open here. The toolkit itself says so only by stack traces, so on Linux the two usual reasons, no display and no
 * GTK, are looked for before it starts.
 *
 * @param system what the toolkit draws on: the operating system, unless another platform of it was chosen
 * @param environment variables such as DISPLAY
 * @param sockets the folder in which local X servers listen
 * @param openSockets the kernel's list of listening local sockets
 * @param libraries the dynamic linker's list of installed libraries
 */
record Display(String system, Map<String, String> environment, Path sockets, Path openSockets, Path libraries) {
    /** The toolkit loads these by name; without OpenGL it falls back to drawing in software, so that is not among them. */
    private static final List<String> NEEDED_LIBRARIES =
            List.of("libgtk-3.so.0", "libXtst.so.6", "libpangoft2-1.0.so.0");

    private static final Pattern FOLDERS = Pattern.compile(":");
    private static final Pattern LOCAL_DISPLAY = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    /** This machine's. */
    static Display ofThisMachine() {
        return new Display(
                System.getProperty("glass.platform", System.getProperty("os.name")),
                System.getenv(),
                Path.of("/tmp/.X11-unix"),
                Path.of("/proc/net/unix"),
                Path.of("/etc/ld.so.cache"));
    }

    /** Whether the toolkit will find a screen and its libraries; true where that cannot be told beforehand. */
    boolean usable() {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        return screenAnswers() && NEEDED_LIBRARIES.stream().allMatch(this::installed);
    }

    /** The toolkit speaks X11 only: a Wayland session counts through the X display that it offers. */
    private boolean screenAnswers() {
        String display = environment.getOrDefault("DISPLAY", "");
        Matcher local = LOCAL_DISPLAY.matcher(display);
        if (!local.matches()) {
            return !display.isBlank();
        }
        Path socket = sockets.resolve("X" + local.group(1));
        return listens(socket) || accepts(socket);
    }

    /** The kernel's list is read faster than a connection is made; a name that is no file has a leading {@code @} in it. */
    private boolean listens(Path socket) {
        try (Stream<String> lines = Files.lines(openSockets, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.endsWith(" " + socket) || line.endsWith(" @" + socket));
        } catch (IOException notLinux) {
            return false;
        }
    }

    /** A screen that was passed into a container is in no list there. */
    private static boolean accepts(Path socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException noServer) {
            return false;
        }
    }

    private boolean installed(String library) {
        String folders = environment.getOrDefault("LD_LIBRARY_PATH", "");
        boolean beside = FOLDERS.splitAsStream(folders)
                .anyMatch(folder -> !folder.isEmpty() && Files.exists(Path.of(folder, library)));
        try {
            return beside
                    || Files.readString(libraries, StandardCharsets.ISO_8859_1).contains(library);
        } catch (IOException noListToLookIn) {
            return true;
        }
    }
}
