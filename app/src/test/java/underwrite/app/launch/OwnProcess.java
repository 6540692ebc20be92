package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of its own beside the tests, drawn where they are drawn. */
final class OwnProcess {
    private OwnProcess() {}

    /** How it is called: Java, what says where to draw, and the arguments. */
    static List<String> call(String... arguments) {
        List<String> call = new ArrayList<>();
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.matches("-D(testfx|headless|glass|monocle|prism|java\\.awt).*"))
                .forEach(call::add);
        call.addAll(List.of(arguments));
        return call;
    }

    /** Runs it to its end, which is a good one and comes in time. */
    static void run(Duration patience, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(call(arguments)).inheritIO().start();
        boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
