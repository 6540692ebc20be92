package underwrite.model.file.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A disk that remembers every operation, so that all states can be listed that a loss of power may leave: what was not forced persists
 * as nothing, a part, zeros or all of it; what happened to names persists up to some point after the folder was forced last.
 */
final class SimulatedDisk implements FileOperations {
    private final List<Operation> operations = new ArrayList<>();
    private final Map<Path, Integer> names = new HashMap<>();
    private final List<ByteArrayOutputStream> contents = new ArrayList<>();

    /** One operation in the order in which it was asked for. */
    private sealed interface Operation {}

    private record Named(Path name, int content) implements Operation {}

    private record Written(int content, int length) implements Operation {}

    private record Forced(int content) implements Operation {}

    private record Renamed(Path from, Path to) implements Operation {}

    private record FolderForced() implements Operation {}

    private record Deleted(Path name) implements Operation {}

    /** A file that is on the disk for certain. */
    void put(Path file, byte[] bytes) {
        names.put(file, newContent());
        contents.get(names.get(file)).writeBytes(bytes);
        operations.add(new Named(file, names.get(file)));
        operations.add(new Written(names.get(file), bytes.length));
        operations.add(new Forced(names.get(file)));
        operations.add(new FolderForced());
    }

    /** How many operations there were. */
    int count() {
        return operations.size();
    }

    private int newContent() {
        contents.add(new ByteArrayOutputStream());
        return contents.size() - 1;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return contents.get(known(file)).toByteArray();
    }

    private int known(Path file) throws IOException {
        Integer content = names.get(file);
        if (content == null) {
            throw new NoSuchFileException(file.toString());
        }
        return content;
    }

    @Override
    public NewFile create(Path file) throws IOException {
        if (names.containsKey(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        int content = newContent();
        names.put(file, content);
        operations.add(new Named(file, content));
        return new NewFile() {
            @Override
            public void write(byte[] bytes) {
                contents.get(content).writeBytes(bytes);
                operations.add(new Written(content, contents.get(content).size()));
            }

            @Override
            public void force() {
                operations.add(new Forced(content));
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void copyPermissions(Path from, Path to) {}

    @Override
    public void replace(Path from, Path to) throws IOException {
        names.put(to, known(from));
        names.remove(from);
        operations.add(new Renamed(from, to));
    }

    @Override
    public void forceFolder(Path folder) {
        operations.add(new FolderForced());
    }

    @Override
    public void delete(Path file) {
        names.remove(file);
        operations.add(new Deleted(file));
    }

    /**
     * Every content that a file may have after power was lost just after so many operations; a missing file is an empty list entry of
     * its own, {@code null}.
     */
    Set<String> statesOf(Path file, int operationsDone) {
        Set<String> states = new HashSet<>();
        int certain = lastFolderForce(operationsDone);
        for (int namesKept = certain; namesKept <= operationsDone; namesKept++) {
            Integer content = namesAfter(namesKept).get(file);
            if (content == null) {
                states.add("missing");
            } else {
                states.addAll(contentsOf(content, operationsDone));
            }
        }
        return states;
    }

    private int lastFolderForce(int done) {
        int last = 0;
        for (int i = 0; i < done; i++) {
            if (operations.get(i) instanceof FolderForced) {
                last = i + 1;
            }
        }
        return last;
    }

    private Map<Path, Integer> namesAfter(int count) {
        Map<Path, Integer> kept = new LinkedHashMap<>();
        for (Operation operation : operations.subList(0, count)) {
            if (operation instanceof Named named) {
                kept.put(named.name(), named.content());
            } else if (operation instanceof Renamed renamed) {
                Integer content = kept.remove(renamed.from());
                if (content != null) {
                    kept.put(renamed.to(), content);
                }
            } else if (operation instanceof Deleted deleted) {
                kept.remove(deleted.name());
            }
        }
        return kept;
    }

    private Set<String> contentsOf(int content, int done) {
        int written = 0;
        int forced = 0;
        for (Operation operation : operations.subList(0, done)) {
            if (operation instanceof Written write && write.content() == content) {
                written = write.length();
            } else if (operation instanceof Forced force && force.content() == content) {
                forced = written;
            }
        }
        String all = contents.get(content).toString().substring(0, written);
        Set<String> states = new HashSet<>();
        states.add(all);
        states.add(all.substring(0, forced));
        states.add(all.substring(0, forced + (written - forced) / 2));
        states.add(all.substring(0, forced) + "\0".repeat(written - forced));
        return states;
    }
}
