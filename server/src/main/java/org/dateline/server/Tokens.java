package org.dateline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that open a newsroom to other machines, in a file of one line each: scope, hash, name. A token is 256 random bits, so that a
 * plain SHA-256 of it is as hard to turn back as the token is to guess; nobody who reads the file learns a token. Thread-safe; the file is
 * read anew for every question, so that a token that is struck out is worth nothing from then on.
 */
public final class Tokens {

    /** What a token allows. */
    public enum Scope {
        /** To look at everything. */
        READ,
        /** To look, and to change. */
        WRITE;

        boolean allows(Scope wanted) {
            return this == WRITE || wanted == READ;
        }
    }

    private static final int BYTES = 32;

    private final Path file;

    private Tokens(Path file) {
        this.file = file;
    }

    /** The tokens in a file, which need not be there. */
    public static Tokens in(Path file) {
        return new Tokens(file);
    }

    /**
     * Makes a token and writes its hash down.
     *
     * @param name whose it is: a few words
     * @return the token, which is kept nowhere
     */
    public synchronized String create(Scope scope, String name) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = "dl_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        List<String> lines = new ArrayList<>(lines());
        lines.add(scope.name().toLowerCase(Locale.ROOT)
                + '\t'
                + HexFormat.of().formatHex(hash(token))
                + '\t'
                + name.replaceAll("\\s+", " ").strip());
        write(lines);
        return token;
    }

    /** The names of the tokens there are, each with its scope before it. */
    public List<String> names() {
        return lines().stream()
                .map(line -> line.split("\t", 3))
                .filter(parts -> parts.length == 3)
                .map(parts -> parts[0] + " " + parts[2])
                .toList();
    }

    /** Strikes out all tokens of a name; how many there were. */
    public synchronized int remove(String name) {
        List<String> lines = lines();
        List<String> kept =
                lines.stream().filter(line -> !line.endsWith('\t' + name)).toList();
        if (kept.size() < lines.size()) {
            write(kept);
        }
        return lines.size() - kept.size();
    }

    /** What a token allows; null if it is none of ours. Every known hash is compared, each in the same time whatever it holds. */
    @Nullable
    Scope scope(String token) {
        byte[] hash = hash(token);
        Scope found = null;
        for (String line : lines()) {
            String[] parts = line.split("\t", 3);
            if (parts.length == 3 && MessageDigest.isEqual(hash, bytes(parts[1]))) {
                found = parts[0].equals("write") ? Scope.WRITE : Scope.READ;
            }
        }
        return found;
    }

    private static byte[] bytes(String hexadecimal) {
        try {
            return HexFormat.of().parseHex(hexadecimal);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the tokens cannot be read. Make the file readable.", e);
        }
    }

    private void write(List<String> lines) {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
            Files.createDirectories(folder);
            Path fresh = folder.resolve(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(fresh);
            }
            Files.write(fresh, lines, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the tokens cannot be written. Make its folder writable.", e);
        }
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
