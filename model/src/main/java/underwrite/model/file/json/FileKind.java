package underwrite.model.file.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Place;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.words.Sentence;

/** Tells by its first bytes a file that cannot be JSON, so that the sentence names what it is. */
final class FileKind {
    private static final int LOOKED_AT = 512;
    private static final Pattern MAIL_HEADER =
            Pattern.compile("^(From|To|Received|Return-Path|Delivered-To|MIME-Version|Subject|Date|Message-ID): .*");

    private FileKind() {}

    /** Refuses an empty file and one of another kind. */
    static void check(byte[] bytes) {
        if (isBlank(bytes)) {
            throw refusal(FileProblem.FILE_EMPTY, FileProblem.FILE_EMPTY.sentence(String.valueOf(bytes.length)));
        }
        if (allZero(bytes)) {
            throw refusal(FileProblem.FILE_ZEROED, FileProblem.FILE_ZEROED.sentence(String.valueOf(bytes.length)));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new ThesisFileException(
                    FileProblem.ENCODING, new Place("", 1, 1), FileProblem.ENCODING.sentenceOf("utf16"));
        }
        otherKind(bytes).ifPresent(kind -> {
            throw refusal(FileProblem.NOT_THESIS, FileProblem.NOT_THESIS.sentenceOf(kind));
        });
    }

    private static ThesisFileException refusal(FileProblem problem, Sentence sentence) {
        return new ThesisFileException(problem, Place.WHOLE, sentence);
    }

    private static Optional<String> otherKind(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return Optional.of("workbook");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("oldOffice");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("pdf");
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G') || startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("picture");
        }
        if (startsWith(bytes, 0x1F, 0x8B)) {
            return Optional.of("gzip");
        }
        return textKind(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> textKind(String start) {
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return Optional.of("webPage");
        }
        if (text.startsWith("<")) {
            return Optional.of("xml");
        }
        boolean mail = start.lines()
                .findFirst()
                .filter(line -> MAIL_HEADER.matcher(line).matches())
                .isPresent();
        return mail ? Optional.of("mail") : Optional.empty();
    }

    private static boolean isBlank(byte[] bytes) {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (int i = start; i < bytes.length; i++) {
            if (!isSpace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }

    private static boolean allZero(byte[] bytes) {
        for (byte value : bytes) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
