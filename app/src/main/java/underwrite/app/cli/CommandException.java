package underwrite.app.cli;

import java.nio.file.Path;
import java.util.List;

/** Why a command cannot be done: complaints for people and an exit code for scripts. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient List<String> lines;

    private CommandException(int exitCode, List<String> lines) {
        super(lines.get(0));
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
    }

    /** A file, a value in it, or the answer is wrong. */
    static CommandException wrongInput(Path file, List<String> sentences) {
        return new CommandException(
                ExitCode.WRONG_INPUT,
                sentences.stream().map(sentence -> about(file, sentence)).toList());
    }

    /** A file, a value in it, or the answer is wrong. */
    static CommandException wrongInput(Path file, String sentence) {
        return wrongInput(file, List.of(sentence));
    }

    /** The machine would not read or write a file. */
    static CommandException machineFailed(Path file, String sentence) {
        return new CommandException(ExitCode.MACHINE_FAILED, List.of(about(file, sentence)));
    }

    /** An option or parameter is wrong. */
    static CommandException wrongCall(String sentence) {
        return new CommandException(ExitCode.WRONG_CALL, List.of(sentence));
    }

    /** A sentence behind the place in the file that it is about, which may be empty. */
    static String at(String place, String sentence) {
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }

    /** A sentence behind the name of the file that it is about. */
    static String about(Path file, String sentence) {
        Path name = file.getFileName();
        return (name == null ? file : name) + ": " + sentence;
    }

    int exitCode() {
        return exitCode;
    }

    /** One complaint a line. */
    List<String> lines() {
        return lines;
    }
}
