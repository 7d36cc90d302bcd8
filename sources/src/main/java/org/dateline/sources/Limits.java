package org.dateline.sources;

/**
 * How much of what is taken in at once. Larger things are refused by name and the run goes on. Immutable.
 *
 * @param document bytes of one document, unpacked
 * @param feed bytes of one feed, sitemap or list of feeds, unpacked
 */
public record Limits(int document, int feed) {

    /** 16 MiB a document, 32 MiB a feed: many times what the largest of either take in practice. */
    public static final Limits USUAL = new Limits(16 << 20, 32 << 20);

    public Limits {
        if (document < 1 || feed < 1) {
            throw new IllegalArgumentException("limits are 1 byte or more");
        }
    }

    static String inWords(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }
}
