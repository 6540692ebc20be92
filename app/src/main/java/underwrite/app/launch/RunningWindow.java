package underwrite.app.launch;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.model.file.store.FileClaim;

/**
 * The window that is open already, to which a second start hands its file. They meet at a Unix domain socket in a folder that only its
 * owner may enter. A message is the absolute path of a file and nothing else; the answer is one byte.
 */
final class RunningWindow implements AutoCloseable {
    private static final String NAME = "window.socket";
    private static final String CLAIM = "window.lock";
    private static final int MOST_BYTES = 64 * 1024;
    private static final byte TAKEN = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path socket;
    private final ServerSocketChannel server;
    private final FileClaim claim;

    private RunningWindow(Path socket, ServerSocketChannel server, FileClaim claim) {
        this.socket = socket;
        this.server = server;
        this.claim = claim;
    }

    /** Hands a file to the window that is open already; false when there is none that takes it. */
    static boolean takes(Path folder, Path file) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(folder.resolve(NAME)));
            byte[] message = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
            ByteBuffer bytes = ByteBuffer.wrap(message);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            ByteBuffer answer = ByteBuffer.allocate(1);
            readPatiently(channel, answer);
            return answer.position() == 1 && answer.get(0) == TAKEN;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException noWindow) {
            return false;
        }
    }

    /**
     * Listens for files from now on, unless another window does; a socket that a killed window left is replaced.
     *
     * @param open told of each file, on a thread of its own
     */
    static Optional<RunningWindow> listen(Path folder, Consumer<Path> open) {
        try {
            Files.createDirectories(folder);
            ownersOnly(folder);
            Optional<FileClaim> claim = FileClaim.of(folder.resolve(CLAIM));
            return claim.isPresent() ? listen(folder.resolve(NAME), claim.get(), open) : Optional.empty();
        } catch (IOException e) {
            return refused(e);
        }
    }

    /** Whoever has the claim is the only one: a socket that is there is a dead one's. */
    private static Optional<RunningWindow> listen(Path socket, FileClaim claim, Consumer<Path> open) {
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            ownersOnly(socket);
            RunningWindow window = new RunningWindow(socket, server, claim);
            Thread thread = new Thread(() -> window.serve(open), "underwrite-second-start");
            thread.setDaemon(true);
            thread.start();
            return Optional.of(window);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            claim.close();
            return refused(e);
        }
    }

    private static Optional<RunningWindow> refused(Exception why) {
        log().warn(
                        "A second start will open a window of its own: {}",
                        why.getClass().getSimpleName());
        return Optional.empty();
    }

    private static void ownersOnly(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, OWNER_ONLY);
        }
    }

    private void serve(Consumer<Path> open) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                Path file = message(channel);
                if (file != null) {
                    open.accept(file);
                    channel.write(ByteBuffer.wrap(new byte[] {TAKEN}));
                }
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                log().warn(
                                "A second start could not hand over its file: {}",
                                e.getClass().getSimpleName());
            }
        }
    }

    /** The path of a file that is there; null for anything else that somebody may send. */
    private static @Nullable Path message(SocketChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES + 1);
        readPatiently(channel, bytes);
        if (!bytes.hasRemaining()) {
            return null;
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            Path file = Path.of(text);
            return file.isAbsolute() && Files.isRegularFile(file) ? file : null;
        } catch (CharacterCodingException | InvalidPathException e) {
            return null;
        }
    }

    /** Reads until the buffer is full, the other side ends or has been silent for too long. */
    private static void readPatiently(SocketChannel channel, ByteBuffer bytes) throws IOException {
        channel.configureBlocking(false);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (bytes.hasRemaining() && System.nanoTime() < until) {
            int read = channel.read(bytes);
            if (read < 0) {
                return;
            }
            if (read == 0) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            log().warn(
                            "The socket of the window was not removed: {}",
                            e.getClass().getSimpleName());
        } finally {
            claim.close();
        }
    }

    /** Asked for only when there is something to say: a start that hands over its file needs no log. */
    private static Logger log() {
        return LoggerFactory.getLogger(RunningWindow.class);
    }
}
