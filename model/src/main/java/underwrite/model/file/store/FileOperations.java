package underwrite.model.file.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The few operations on a disk that saving is made of, one system call or so each, so that a fault can be put into any of them. */
public interface FileOperations {

    /** The bytes of a file. */
    byte[] read(Path file) throws IOException;

    /** Makes a new file; fails when there is one. */
    NewFile create(Path file) throws IOException;

    /** Gives a file the permissions of another, as far as the system has such. */
    void copyPermissions(Path from, Path to) throws IOException;

    /** Puts a file in the place of another in one step that is seen either not at all or whole. */
    void replace(Path from, Path to) throws IOException;

    /** Brings what happened in a folder (names, not content) to the disk, where the system can. */
    void forceFolder(Path folder) throws IOException;

    /** Removes a file if it is there. */
    void delete(Path file) throws IOException;

    /** A file being written. */
    interface NewFile extends Closeable {

        /** Adds bytes. */
        void write(byte[] bytes) throws IOException;

        /** Brings what was written to the disk. */
        void force() throws IOException;
    }
}
