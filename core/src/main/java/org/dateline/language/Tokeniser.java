package org.dateline.language;

/**
 * Cuts a text into words as the English treebanks of Universal Dependencies have them, with rules and small tables and
 * without a model. Reads the text once, whatever it holds, and takes time in proportion to its length. Text in a script
 * without spaces comes out as one long token for each run. Immutable and thread-safe.
 */
public final class Tokeniser {

    private final Characters characters = new Characters();
    private final TokenTables tables;

    private Tokeniser(TokenTables tables) {
        this.tables = tables;
    }

    /** A tokeniser with Dateline's own tables. */
    public static Tokeniser standard() {
        return new Tokeniser(TokenTables.standard());
    }

    /**
     * The tokens of a text. They are ordered, do not overlap, are never empty, never part a surrogate pair, and cover
     * everything but white space. Throws nothing, whatever the text.
     */
    public TokenList tokenise(String text) {
        return scan(text).over(text);
    }

    /** As {@link #tokenise}, over any sequence, so that tests can count how often each character is looked at. */
    TokenBuffer scan(CharSequence text) {
        return new TokenScanner(text, characters, tables).scan();
    }
}
