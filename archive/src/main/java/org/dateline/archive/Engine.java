package org.dateline.archive;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.Reader;

/**
 * What the engine that reads is called: a hash of its jar and the size of the models' beside it. The jars are reproducible, so two builds of the same sources
 * have one name, and a change of one word in a table gives another.
 */
final class Engine {

    private static final int DIGITS = 12;

    private Engine() {}

    /** The name; {@code development} where classes are run from folders. */
    static String name() {
        CodeSource source = Reader.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "development";
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                return "development";
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(jar));
            Path models = jar.resolveSibling(jar.getFileName().toString().replace("-core", "-models"));
            digest.update(Long.toString(Files.exists(models) ? Files.size(models) : 0)
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException | URISyntaxException | IllegalArgumentException | NoSuchAlgorithmException e) {
            return "development";
        }
    }
}
