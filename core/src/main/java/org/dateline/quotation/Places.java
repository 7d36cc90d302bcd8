package org.dateline.quotation;

import org.dateline.language.QuotationMarks.Stretch;
import org.dateline.language.Upos;

/** What the place and the look of words between quotation marks say of them. */
final class Places {

    private static final int NONE = -1;

    /** How many words may stand between a verb of saying and the marks that only the end of what was said stands in. */
    private static final int LONGEST_LEAD = 15;

    /** Marks that end a sentence. */
    static final String ENDS = ".?!…";

    private final Text text;

    Places(Text text) {
        this.text = text;
    }

    /** "A Change of Wind": all its longer words begin with capitals, not the first alone, and no mark ends it as a sentence. */
    boolean isTitle(Stretch stretch) {
        int capitals = 0;
        for (int token = stretch.first(); token < stretch.end(); token++) {
            int length = text.tokens.end(token) - text.tokens.start(token);
            if (length > 4 && Character.isLowerCase(text.first(token))) {
                return false;
            }
            capitals += token > stretch.first() && Character.isUpperCase(text.first(token)) ? 1 : 0;
        }
        return capitals > 0 && !text.isOne(stretch.end() - 1, "!?");
    }

    /** Whether what stands in the marks is a sentence of its own and not a part of the writer's. */
    boolean isSentence(Stretch stretch) {
        char c = text.first(stretch.first());
        boolean large = Character.isUpperCase(c)
                || Character.isDigit(c)
                || c == '['
                || c == '…'
                || c == '.'
                || c == '$'
                || text.isMark(stretch.first());
        int start = text.blockStart(stretch.first());
        int at = beforeMarks(stretch.first() - 1, start);
        boolean apart = at < start || text.isOne(at, ENDS + ",:—–-") || text.is(at, "--");
        return large && (apart || text.isOne(stretch.end() - 1, ".?!,"))
                || apart && hasVerb(stretch) && text.isOne(stretch.end() - 1, ".?!,");
    }

    /**
     * "called the ruling a "win"", "said the port "will close"": where what was said begins, if the writer gives its first words without
     * marks; {@link #NONE} if he does not.
     */
    int led(Finding finding, Stretch stretch) {
        int verb = finding.cueToken;
        if (verb == NONE
                || finding.cueEnd >= stretch.first()
                || text.sentence(verb) != text.sentence(stretch.first())
                || text.analysis.upos(verb) != Upos.VERB
                || text.stretch(verb) != NONE) {
            return NONE;
        }
        int end = stretch.first();
        while (end > finding.cueEnd && text.isMark(end - 1)) {
            end--;
        }
        int from = finding.cueEnd;
        boolean that = text.is(from, "that");
        if (that) {
            from++;
        }
        if (end - from > LONGEST_LEAD || from >= end || finding.source >= from && finding.source < end) {
            return NONE;
        }
        boolean begins = switch (text.analysis.upos(from)) {
            case DET, PRON, PROPN, NOUN, NUM, ADJ -> !text.isDay(from);
            default -> false;
        };
        boolean clause = text.analysis.morphology(stretch.first()).is("VerbForm", "Fin");
        boolean verbs = false;
        for (int token = from; token < end; token++) {
            if (text.stretch(token) != NONE || text.isMark(token) || text.isOne(token, ",:;")) {
                return NONE;
            }
            verbs |= text.analysis.morphology(token).is("VerbForm", "Fin");
        }
        return begins && (finding.labels ? !verbs : clause || verbs || that) ? from : NONE;
    }

    /** A sentence in marks after a dash or a colon. */
    boolean isSetOff(Stretch stretch) {
        int start = text.blockStart(stretch.first());
        int at = beforeMarks(stretch.first() - 1, start);
        return at >= start && (text.isOne(at, ":—–-") || text.is(at, "--")) && isSentence(stretch);
    }

    private boolean hasVerb(Stretch stretch) {
        for (int token = stretch.first(); token < stretch.end(); token++) {
            if (text.analysis.morphology(token).is("VerbForm", "Fin")) {
                return true;
            }
        }
        return false;
    }

    int pastMarks(int token) {
        int at = token;
        while (at < text.size() && text.isMark(at) && text.stretch(at) == NONE) {
            at++;
        }
        return at;
    }

    int beforeMarks(int token, int start) {
        int at = token;
        while (at >= start && text.isMark(at)) {
            at--;
        }
        return at;
    }

    /** A so-called "safe house". */
    boolean isHeldWithTongs(Stretch stretch) {
        int start = text.blockStart(stretch.first());
        int at = beforeMarks(stretch.first() - 1, start);
        boolean called = at > start && text.is(at, "called") && text.isOne(at - 1, "-");
        return called || at >= start && text.is(at, "so-called");
    }

    boolean opensSentence(Stretch stretch) {
        int start = text.blockStart(stretch.first());
        int at = beforeMarks(stretch.first() - 1, start);
        return at < start || text.isOne(at, ENDS + ":") || text.sentenceStart(stretch.first()) > at;
    }

    boolean isBareSubject(int at, int verb) {
        if (verb - at > 8 || verb == at) {
            return false;
        }
        for (int token = at; token < verb; token++) {
            switch (text.analysis.upos(token)) {
                case PROPN, NOUN, DET, PRON, ADJ, ADV, AUX, NUM -> {
                    if (text.analysis.xpos(token).startsWith("W")) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** "a man in the crowd shouted.": nothing but nouns and prepositions between the marks and a verb that ends its clause. */
    boolean endsWith(int at, int verb) {
        for (int token = at; token < verb; token++) {
            switch (text.analysis.upos(token)) {
                case VERB, AUX, SCONJ, PUNCT -> {
                    return false;
                }
                default -> {}
            }
        }
        return verb - at < 12 && verb + 1 < text.size() && text.analysis.upos(verb + 1) == Upos.PUNCT;
    }

    /** "Ana Lund, who led the party for years, said": a verb of saying after a comma, far from the name at the marks. */
    boolean closesApposition(int at, int verb) {
        boolean name = text.analysis.upos(at) == Upos.PROPN
                || text.analysis.upos(at) == Upos.DET
                || text.analysis.upos(at) == Upos.NOUN;
        return name && (text.isOne(verb - 1, ",") || text.isOne(verb - 1, ")"));
    }

    boolean isCircumstance(int token) {
        return switch (text.analysis.upos(token)) {
            case NOUN, DET, ADJ, ADP, PROPN, NUM, ADV -> text.stretch(token) == NONE;
            default -> false;
        };
    }

    boolean isNamePart(int token) {
        Upos upos = text.analysis.upos(token);
        return upos != Upos.PUNCT && (upos == Upos.PROPN || Character.isUpperCase(text.first(token)));
    }
}
