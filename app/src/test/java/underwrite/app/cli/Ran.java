package underwrite.app.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a command wrote and ended with. */
record Ran(int code, String out, String err) {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Runs a command; paths and numbers stand in as text. */
    static Ran of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> words = Stream.of(arguments).map(Object::toString).toList();
        int code = CommandLineProgram.run(words, Terminal.to(out, err));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Standard output as the one JSON document that it must be. */
    JsonNode json() {
        try {
            return STRICT.readTree(out);
        } catch (IOException e) {
            throw new AssertionError("standard output is not one JSON document: " + out, e);
        }
    }

    List<String> errors() {
        return err.lines().toList();
    }

    /** A golden thesis as a file in a folder. */
    static Path golden(String name, Path folder) {
        try (InputStream in = Objects.requireNonNull(Ran.class.getResourceAsStream("/golden/" + name))) {
            Path file = folder.resolve(name);
            Files.write(file, in.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A preset as a file in a folder. */
    static Path preset(String id, Path folder) {
        Path file = folder.resolve(id + ".thesis");
        Ran made = of("new", "--preset", id, "-o", file);
        if (made.code() != ExitCode.DONE) {
            throw new AssertionError(made.err());
        }
        return file;
    }
}
