package org.dateline.language;

/** Stub: one sentence, until the splitter stands. */
public final class SentenceSplitter {

    private SentenceSplitter() {}

    public static SentenceSplitter standard() {
        return new SentenceSplitter();
    }

    public SentenceBounds split(TokenList tokens) {
        return tokens.size() == 0 ? SentenceBounds.of() : SentenceBounds.of(tokens.size());
    }
}
