package underwrite.model.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Input;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.KnownMembers;
import underwrite.model.file.json.Shown;
import underwrite.model.file.json.StrictJson;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Notice;
import underwrite.model.file.problem.Place;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

/**
 * Reads a thesis file strictly: all of it or one refusal that names the place, what was found and what is allowed. Values outside a
 * driver's range and clashes between drivers are not refused here; they make a scenario unusable, which the projection says.
 */
public final class ThesisReader {
    private static final int DAY_LENGTH = 10;

    private final StrictJson.Document document;
    private final Migrations migrations;
    private final Map<String, List<Input>> defaulted = new LinkedHashMap<>();

    private ThesisReader(StrictJson.Document document, Migrations migrations) {
        this.document = document;
        this.migrations = migrations;
    }

    /**
     * Reads the bytes of a thesis file.
     *
     * @throws ThesisFileException when anything in it is wrong; nothing is half-loaded
     */
    public static Opened read(byte[] bytes) {
        return read(bytes, Migrations.SHIPPED);
    }

    static Opened read(byte[] bytes, Migrations migrations) {
        return new ThesisReader(StrictJson.parse(bytes), migrations).opened();
    }

    /**
     * Reads a thesis file.
     *
     * @throws ThesisFileException when it cannot be read or anything in it is wrong; nothing is half-loaded
     */
    public static Opened read(Path file) {
        return read(FileBytes.read(file));
    }

    /** Reads what is left of a damaged file as strictly as any file. */
    static Opened read(StrictJson.Document document) {
        return new ThesisReader(document, Migrations.SHIPPED).opened();
    }

    private Opened opened() {
        Field root = Field.root(document);
        int version = ThesisVersion.of(root);
        boolean newer = version > migrations.present();
        boolean older = version < migrations.present();
        Field present = older ? root.changed(file -> migrations.toPresent(file, version)) : root;
        KnownMembers members = present.members(ThesisKeys.THESIS);
        Thesis thesis = newer ? newer(members, version) : thesis(members, false);
        return new Opened(thesis, version, defaulted, notices(version, thesis), newer, older);
    }

    /** A newer version may have changed anything; what cannot be shown of it is one refusal that says so. */
    private Thesis newer(KnownMembers members, int version) {
        try {
            return thesis(members, true);
        } catch (ThesisFileException e) {
            FileProblem problem = FileProblem.NEWER_VERSION;
            throw new ThesisFileException(
                    problem, e.where(), problem.sentence(String.valueOf(version), present(), e.what()));
        }
    }

    private Thesis thesis(KnownMembers members, boolean newer) {
        String title = members.required("title").text();
        String lab = members.required("lab").text();
        List<Scenario> scenarios = scenarios(members.required("scenarios"), newer);
        return new Thesis(
                members.text("id"),
                title,
                lab,
                members.text("author"),
                members.nullable("asOf").map(ThesisReader::date).orElse(null),
                members.optional("memo").map(ThesisReader::memo).orElse(MemoTexts.EMPTY),
                scenarios,
                members.optional("simulation")
                        .map(field -> SimulationReader.read(field, ids(scenarios)))
                        .orElse(SimulationSettings.DEFAULT),
                distinct(members, "evidence", EvidenceReader::read, Evidence::id),
                distinct(members, "milestones", MilestoneReader::read, Milestone::id),
                members.items("accepted", ThesisFormat.MAX_ITEMS, AdviceReader::accepted),
                members.items("diligence", ThesisFormat.MAX_ITEMS, AdviceReader::diligence),
                members.extras());
    }

    private static Set<String> ids(List<Scenario> scenarios) {
        return scenarios.stream().map(Scenario::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static @Nullable LocalDate date(Field field) {
        String text = field.text();
        LocalDate day = day(text);
        if (day == null && !text.isEmpty()) {
            throw field.refuse(FileProblem.DATE, Shown.text(text));
        }
        return day;
    }

    /** The day that {@code yyyy-mm-dd} names, or null when it is not written so or is on no calendar. */
    static @Nullable LocalDate day(String text) {
        try {
            return text.length() == DAY_LENGTH ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static MemoTexts memo(Field field) {
        KnownMembers members = field.members(ThesisKeys.MEMO);
        return new MemoTexts(
                members.text("summary"),
                members.text("thesis"),
                members.text("risks"),
                members.text("decision"),
                members.text("private"),
                members.extras());
    }

    private List<Scenario> scenarios(Field field, boolean newer) {
        List<Field> items = field.items(Thesis.MAX_SCENARIOS);
        if (items.isEmpty()) {
            throw field.refuseWith(FileProblem.MISSING, FileProblem.MISSING.sentenceOf("scenario"));
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (Field item : items) {
            ScenarioReader reader = new ScenarioReader(item, newer);
            Scenario scenario = reader.read();
            refuseTaken(item, ids(scenarios), scenario.id());
            scenarios.add(scenario);
            if (!reader.defaulted().isEmpty()) {
                defaulted.put(scenario.id(), reader.defaulted());
            }
        }
        double sum = scenarios.stream().mapToDouble(Scenario::probability).sum();
        if (!(Math.abs(sum - 1) <= Thesis.SUM_TOLERANCE)) {
            throw field.refuse(FileProblem.SUM, shown(sum));
        }
        return scenarios;
    }

    /** With as many decimals as it takes to tell it from 1. */
    private static String shown(double sum) {
        int decimals = 2;
        BigDecimal shown = rounded(sum, decimals);
        while (shown.compareTo(BigDecimal.ONE) == 0) {
            shown = rounded(sum, ++decimals);
        }
        return shown.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rounded(double sum, int decimals) {
        return BigDecimal.valueOf(sum).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static void refuseTaken(Field item, Set<String> taken, String id) {
        if (taken.contains(id)) {
            throw item.refuse(FileProblem.DUPLICATE_ID, Shown.text(id));
        }
    }

    private static <T> List<T> distinct(
            KnownMembers members, String key, Function<Field, T> read, Function<T, String> id) {
        Set<String> taken = new LinkedHashSet<>();
        return members.items(key, ThesisFormat.MAX_ITEMS, field -> {
            T item = read.apply(field);
            refuseTaken(field, taken, id.apply(item));
            taken.add(id.apply(item));
            return item;
        });
    }

    private List<Notice> notices(int version, Thesis thesis) {
        List<Notice> notices = new ArrayList<>();
        if (document.source().byteOrderMark()) {
            notices.add(notice(FileProblem.BYTE_ORDER_MARK));
        }
        if (version > migrations.present()) {
            notices.add(notice(FileProblem.OPENED_READ_ONLY, String.valueOf(version), present()));
        }
        if (version < migrations.present()) {
            notices.add(notice(FileProblem.MIGRATED, String.valueOf(version), present()));
        }
        List<String> unknown = UnknownKeys.of(thesis);
        if (!unknown.isEmpty()) {
            notices.add(notice(FileProblem.UNKNOWN_KEPT, String.join(", ", unknown)));
        }
        defaulted.forEach((scenario, inputs) -> notices.add(new Notice(
                FileProblem.DEFAULTS,
                Place.of(scenario),
                FileProblem.DEFAULTS.sentence(inputs.stream().map(Input::id).collect(Collectors.joining(", "))))));
        return notices;
    }

    private String present() {
        return String.valueOf(migrations.present());
    }

    private static Notice notice(FileProblem problem, Object... arguments) {
        return Notice.of(problem, arguments);
    }
}
