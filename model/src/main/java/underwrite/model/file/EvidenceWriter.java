package underwrite.model.file;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.thesis.Evidence;

/** Writes one evidence item, of a thesis or of a pack. */
final class EvidenceWriter {
    private EvidenceWriter() {}

    static void write(JsonWriter out, Evidence item) {
        ObjectWriter.write(
                out,
                item.extras(),
                object -> object.text("id", item.id())
                        .textIfAny("driver", idOf(item.driver(), Driver::id))
                        .textIfAny("group", idOf(item.group(), Group::id))
                        .textIfAny("claim", item.claim())
                        .numberIfAny("value", item.value())
                        .numberIfAny("low", item.low())
                        .numberIfAny("high", item.high())
                        .textIfAny("basis", item.basis())
                        .textIfAny("asOf", item.asOf())
                        .textIfAny("source", item.source())
                        .textIfAny("kind", idOf(item.kind(), Evidence.Kind::id))
                        .textIfAny("confidence", idOf(item.confidence(), Evidence.Confidence::id))
                        .text("stance", item.stance().id())
                        .textIfAny("essay", item.essay())
                        .trueIf("retired", item.retired()));
    }

    private static <T> String idOf(@Nullable T value, Function<T, String> id) {
        return Optional.ofNullable(value).map(id).orElse("");
    }
}
