package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A second start")
class RunningWindowTest {
    private final List<Path> opened = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private Path data;
    private Path file;

    @BeforeEach
    void makeFile() throws IOException {
        data = folder.resolve("data");
        file = Files.writeString(folder.resolve("a thesis – ü.thesis"), "{}");
    }

    private RunningWindow window() {
        return RunningWindow.listen(data, opened::add).orElseThrow();
    }

    private void send(byte[] message) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(data.resolve("window.socket")));
            channel.write(ByteBuffer.wrap(message));
            channel.shutdownOutput();
            channel.read(ByteBuffer.allocate(1));
        } catch (SocketException e) {
            // The window may hang up on what is too long.
        }
    }

    @Test
    @DisplayName("hands its file to the window that is open, and keeps it when none is or that one has closed")
    void handsOver() {
        assertThat(RunningWindow.takes(data, file)).isFalse();
        try (RunningWindow window = window()) {
            assertThat(window).isNotNull();
            assertThat(RunningWindow.takes(data, file)).isTrue();
            assertThat(opened).containsExactly(file);
        }
        assertThat(RunningWindow.takes(data, file)).isFalse();
        assertThat(data.resolve("window.socket")).doesNotExist();
    }

    @Test
    @DisplayName("meets the window where its owner alone may enter")
    void isTheOwnersAlone() throws IOException {
        try (RunningWindow window = window()) {
            assertThat(window).isNotNull();
            for (Path path : List.of(data, data.resolve("window.socket"))) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    @DisplayName("does not disturb the window that listens already, and takes the place of one that was killed")
    void takesThePlaceOfAKilledOne() throws IOException {
        Files.createDirectories(data);
        ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        killed.bind(UnixDomainSocketAddress.of(data.resolve("window.socket")));
        killed.close();
        assertThat(data.resolve("window.socket")).exists();
        try (RunningWindow window = window()) {
            assertThat(window).isNotNull();
            assertThat(RunningWindow.listen(data, opened::add)).isEmpty();
            assertThat(RunningWindow.takes(data, file)).isTrue();
        }
    }

    @Test
    @DisplayName("gets nothing done but opening a file that is there, whatever is sent")
    void opensNothingElse() throws IOException {
        try (RunningWindow window = window()) {
            assertThat(window).isNotNull();
            send(new byte[0]);
            send("a.thesis".getBytes(StandardCharsets.UTF_8));
            send("/dev/zero".getBytes(StandardCharsets.UTF_8));
            send(folder.toString().getBytes(StandardCharsets.UTF_8));
            send("--quit".getBytes(StandardCharsets.UTF_8));
            send(new byte[] {'/', (byte) 0xFC, 0});
            send("/a".repeat(40_000).getBytes(StandardCharsets.UTF_8));
            assertThat(opened).isEmpty();
            assertThat(RunningWindow.takes(data, file)).isTrue();
        }
    }
}
