package org.dateline.sources;

import java.nio.file.Path;

/**
 * A file that documents may be in. Immutable.
 *
 * @param name as the user would name it
 * @param path where it is
 * @param named whether the user named it, rather than a folder it is in: then it is no surprise if it is no page
 * @param size in bytes
 * @param modified when it was last changed, milliseconds since 1970
 */
public record SourceFile(String name, Path path, boolean named, long size, long modified) {

    /** The same as long as the file is not changed: what is kept with how far it was read. */
    public String fingerprint() {
        return size + "-" + modified;
    }
}
