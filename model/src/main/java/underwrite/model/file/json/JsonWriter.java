package underwrite.model.file.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes JSON the one way: two spaces a level, one entry a line, numbers as {@link JsonNumber}, only what must be escaped escaped,
 * {@code \n} line ends.
 */
public final class JsonWriter {
    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    private JsonWriter() {
        try {
            generator = StrictJson.FACTORY.createGenerator(text);
            generator.setPrettyPrinter(new Layout());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that {@code content} writes, with a final newline. */
    public static String document(Consumer<JsonWriter> content) {
        return written(content) + "\n";
    }

    /** One value as JSON text. */
    static String textOf(Json json) {
        return written(writer -> writer.json(json));
    }

    private static String written(Consumer<JsonWriter> content) {
        JsonWriter writer = new JsonWriter();
        content.accept(writer);
        writer.write(JsonGenerator::close);
        return writer.text.toString();
    }

    /** An object whose members {@code content} writes. */
    public void object(Runnable content) {
        write(JsonGenerator::writeStartObject);
        content.run();
        write(JsonGenerator::writeEndObject);
    }

    /** A list whose entries {@code content} writes. */
    public void list(Runnable content) {
        write(JsonGenerator::writeStartArray);
        content.run();
        write(JsonGenerator::writeEndArray);
    }

    /** A list of texts. */
    public void texts(List<String> values) {
        list(() -> values.forEach(this::text));
    }

    /** A list of numbers, each on its line. */
    public void numbers(double... values) {
        list(() -> {
            for (double value : values) {
                number(value);
            }
        });
    }

    /** The key of the next value. */
    public JsonWriter key(String key) {
        write(out -> out.writeFieldName(key));
        return this;
    }

    /** A text. */
    public void text(String value) {
        write(out -> out.writeString(value));
    }

    /** A finite number. */
    public void number(double value) {
        write(out -> out.writeNumber(JsonNumber.text(value)));
    }

    /** {@code true} or {@code false}. */
    public void truth(boolean value) {
        write(out -> out.writeBoolean(value));
    }

    /** {@code null}. */
    public void nothing() {
        write(JsonGenerator::writeNull);
    }

    /** JSON text that was kept, laid out for the place where it stands now. */
    public void kept(String json) {
        try (JsonParser parser = StrictJson.FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                copy(parser, token);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(JsonParser parser, JsonToken token) throws IOException {
        if (token.isNumeric()) {
            generator.writeNumber(parser.getText());
        } else {
            generator.copyCurrentEvent(parser);
        }
    }

    /** A value as it was read. */
    public void json(Json json) {
        if (json instanceof Json.Members object) {
            object(() -> object.members().forEach((key, value) -> key(key).json(value)));
        } else if (json instanceof Json.Items items) {
            list(() -> items.values().forEach(this::json));
        } else if (json instanceof Json.Text value) {
            text(value.value());
        } else if (json instanceof Json.Numeral number) {
            write(out -> out.writeNumber(number.written()));
        } else if (json instanceof Json.Truth truth) {
            truth(truth.value());
        } else {
            nothing();
        }
    }

    private void write(Step step) {
        try {
            step.on(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One call on the generator. */
    private interface Step {
        void on(JsonGenerator out) throws IOException;
    }

    /** As {@code JSON.stringify(value, null, 2)} lays it out. */
    private static final class Layout extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1L;
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        Layout() {
            super(new Separators()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            indentArraysWith(LINES);
            indentObjectsWith(LINES);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Layout();
        }
    }
}
