package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A display")
@DisabledOnOs(WINDOWS)
class DisplayTest {
    private static final String ALL_LIBRARIES = "libgtk-3.so.0\0libXtst.so.6\0libpangoft2-1.0.so.0\0";

    @TempDir
    Path folder;

    private Path openSockets;
    private Path libraries;

    @BeforeEach
    void machine() throws IOException {
        openSockets = Files.writeString(folder.resolve("unix"), "Num RefCount\n0: 2 /run/other\n");
        libraries = Files.writeString(folder.resolve("cache"), ALL_LIBRARIES);
    }

    private boolean usable(Map<String, String> environment) {
        return new Display("Linux", environment, folder, openSockets, libraries).usable();
    }

    private ServerSocketChannel listening(int number) throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(folder.resolve("X" + number)));
    }

    @Test
    @DisplayName("is usable when a server answers and the libraries are there")
    void answers() throws IOException {
        try (ServerSocketChannel server = listening(7)) {
            assertThat(server.isOpen()).isTrue();
            assertThat(usable(Map.of("DISPLAY", ":7"))).isTrue();
            assertThat(usable(Map.of("DISPLAY", ":7.0"))).isTrue();
            assertThat(usable(Map.of("DISPLAY", "unix:7"))).isTrue();
        }
    }

    @Test
    @DisplayName("is usable when the server listens on a name that is no file")
    void listensWithoutFile() throws IOException {
        Files.writeString(openSockets, "0: 2 @" + folder.resolve("X8") + "\n");
        assertThat(usable(Map.of("DISPLAY", ":8"))).isTrue();
        assertThat(usable(Map.of("DISPLAY", ":80"))).isFalse();
    }

    @Test
    @DisplayName("is missing when none is named, or nobody answers there")
    void missing() throws IOException {
        assertThat(usable(Map.of())).isFalse();
        assertThat(usable(Map.of("DISPLAY", ""))).isFalse();
        assertThat(usable(Map.of("WAYLAND_DISPLAY", "wayland-0"))).isFalse();
        listening(9).close();
        assertThat(folder.resolve("X9")).exists();
        assertThat(usable(Map.of("DISPLAY", ":9"))).isFalse();
    }

    @Test
    @DisplayName("over the network is for the toolkit to try")
    void remote() {
        assertThat(usable(Map.of("DISPLAY", "localhost:10.0"))).isTrue();
    }

    @Test
    @DisplayName("needs every library, from the system or from a folder of the user's")
    void libraries() throws IOException {
        Map<String, String> remote = Map.of("DISPLAY", "far:0");
        Files.writeString(libraries, ALL_LIBRARIES.replace("libXtst.so.6", ""));
        assertThat(usable(remote)).isFalse();
        Files.createFile(folder.resolve("libXtst.so.6"));
        assertThat(usable(Map.of("DISPLAY", "far:0", "LD_LIBRARY_PATH", "/nowhere::" + folder)))
                .isTrue();
        Files.delete(libraries);
        assertThat(usable(remote))
                .as("without a list there is nothing to tell by")
                .isTrue();
    }

    @Test
    @DisplayName("is taken for granted on other systems")
    void otherSystems() {
        assertThat(new Display("Windows 11", Map.of(), folder, openSockets, libraries).usable())
                .isTrue();
        assertThat(new Display("Mac OS X", Map.of(), folder, openSockets, libraries).usable())
                .isTrue();
    }
}
