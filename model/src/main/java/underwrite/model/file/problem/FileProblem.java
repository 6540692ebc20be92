package underwrite.model.file.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.model.words.Named;
import underwrite.model.words.Sentence;
import underwrite.model.words.Words;

/**
 * The catalogue of everything that can be wrong with, or worth saying of, a file, be it a thesis or one that the program keeps. Each entry has a code that never changes, one or more
 * sentences, and a page of help. Codes begin with E (refused), W (opened, look at this) or I (opened, for information).
 */
public enum FileProblem implements Named {
    FILE_MISSING("E-FILE-MISSING"),
    FILE_DIRECTORY("E-FILE-DIRECTORY"),
    FILE_SPECIAL("E-FILE-SPECIAL"),
    FILE_PERMISSION("E-FILE-PERMISSION"),
    FILE_READ("E-FILE-READ"),
    FILE_EMPTY("E-FILE-EMPTY"),
    FILE_ZEROED("E-FILE-ZEROED"),
    FILE_DAMAGED_TAIL("E-FILE-DAMAGED-TAIL"),
    FILE_TRUNCATED("E-FILE-TRUNCATED"),
    NOT_THESIS("E-NOT-THESIS"),
    ENCODING("E-ENCODING"),
    BYTE_ORDER_MARK("I-BYTE-ORDER-MARK"),
    JSON_SYNTAX("E-JSON-SYNTAX"),
    JSON_TRAILING("E-JSON-TRAILING"),
    JSON_DUPLICATE("E-JSON-DUPLICATE"),
    LIMIT_SIZE("E-LIMIT-SIZE"),
    LIMIT_DEPTH("E-LIMIT-DEPTH"),
    LIMIT_TEXT("E-LIMIT-TEXT"),
    LIMIT_NUMBER("E-LIMIT-NUMBER"),
    LIMIT_VALUES("E-LIMIT-VALUES"),
    LIMIT_COUNT("E-LIMIT-COUNT"),
    LIMIT_WORK("E-LIMIT-WORK"),
    NOT_A_NUMBER("E-NOT-A-NUMBER"),
    NUMBER_TOO_LARGE("E-NUMBER-TOO-LARGE"),
    NUMBER_TOO_SMALL("E-NUMBER-TOO-SMALL"),
    TEXT("E-TEXT"),
    TYPE("E-TYPE"),
    RANGE("E-RANGE"),
    MISSING("E-MISSING"),
    CHOICE("E-CHOICE"),
    UNKNOWN_DRIVER("E-UNKNOWN-DRIVER"),
    ORDER("E-ORDER"),
    SUM("E-SUM"),
    CORRELATION("E-CORRELATION"),
    ID("E-ID"),
    DUPLICATE_ID("E-DUPLICATE-ID"),
    REFERENCE("E-REFERENCE"),
    DATE("E-DATE"),
    VERSION("E-VERSION"),
    NEWER_VERSION("E-NEWER-VERSION"),
    UNUSABLE("E-UNUSABLE"),
    SAVE_VERIFY("E-SAVE-VERIFY"),
    SAVE_FAILED("E-SAVE-FAILED"),
    SAVE_KEPT_ASIDE("E-SAVE-KEPT-ASIDE"),
    SAVE_UNCERTAIN("E-SAVE-UNCERTAIN"),
    LOCKED("E-FILE-LOCKED"),
    DISK_FULL("E-DISK-FULL"),
    READ_ONLY("E-READ-ONLY"),
    READ_ONLY_FOLDER("E-READ-ONLY-FOLDER"),
    FOLDER_GONE("E-FOLDER-GONE"),
    NAME("E-NAME"),
    NEWER_NOT_SAVED("E-NEWER-NOT-SAVED"),
    CHANGED_OUTSIDE("W-CHANGED-OUTSIDE"),
    DELETED_OUTSIDE("W-DELETED-OUTSIDE"),
    MOVED_OUTSIDE("W-MOVED-OUTSIDE"),
    DAMAGED_OUTSIDE("W-DAMAGED-OUTSIDE"),
    DISK_GONE("W-DISK-GONE"),
    CONFLICT_COPIES("W-CONFLICT-COPIES"),
    HARD_LINK("W-HARD-LINK"),
    OPENED_READ_ONLY("W-NEWER-VERSION"),
    UNKNOWN_KEPT("W-UNKNOWN-KEPT"),
    DEFAULTS("I-DEFAULTS"),
    MIGRATED("I-MIGRATED"),
    STRANGER("I-STRANGER"),
    GOOD_PART("W-GOOD-PART"),
    SETTINGS_PUT_ASIDE("W-SETTINGS-PUT-ASIDE"),
    SAFE_START("W-SAFE-START"),
    UNSAVED_WORK("W-UNSAVED-WORK"),
    MEMO_READ("E-MEMO-READ"),
    UNFORESEEN("E-UNFORESEEN");

    /** The words of the catalogue, and those for what a value may be. */
    public static final String BUNDLE = "underwrite/model/file/problem/problems";

    private static final Words WORDS = Words.of(BUNDLE);
    private static final List<FileProblem> ALL = List.of(values());

    private final String code;

    FileProblem(String code) {
        this.code = code;
    }

    /** The whole catalogue. */
    public static List<FileProblem> all() {
        return ALL;
    }

    /** The entry with this code, such as {@code E-TYPE}. */
    public static Optional<FileProblem> byCode(String code) {
        return ALL.stream().filter(problem -> problem.code.equals(code)).findFirst();
    }

    /** The code that people quote and help pages are named for. */
    public String code() {
        return code;
    }

    /** Whether the file was refused, or the save not made. */
    public boolean refuses() {
        return code.startsWith("E-");
    }

    /** What the code stands for in a few words, in a language. */
    public String title(Locale locale) {
        return WORDS.in(locale).get(code + ".title");
    }

    @Override
    public String label(Locale locale) {
        return title(locale);
    }

    /** Why it happens and what to do, in a language. */
    public String help(Locale locale) {
        return WORDS.in(locale).get(code + ".help");
    }

    /** The sentence of this problem with its places filled. */
    public Sentence sentence(Object... arguments) {
        return Sentence.of(BUNDLE, code, arguments);
    }

    /** One of several sentences of this problem with its places filled. */
    public Sentence sentenceOf(String variant, Object... arguments) {
        return Sentence.of(BUNDLE, code + "." + variant, arguments);
    }
}
