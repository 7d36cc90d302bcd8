package org.dateline.quotation;

import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads attributions off the trees: each word that the table knows, with what it brings and who brings it. A word that may bring
 * words in quotation marks is kept even if the tree shows nothing that it brings, for {@link QuoteLinker} to look at.
 */
final class CueFinder {

    private static final int NONE = -1;

    private final Text text;
    private final Clauses clauses;
    private final CueTable table;
    private final Asides asides;
    private final WordCues words;
    private final PhraseCues phrases;
    private final VerbFrames frames;

    CueFinder(Text text, Clauses clauses, CueTable table) {
        this.text = text;
        this.clauses = clauses;
        this.table = table;
        this.asides = new Asides(text, clauses);
        this.words = new WordCues(text, clauses, table);
        this.phrases = new PhraseCues(text, clauses, table);
        this.frames = new VerbFrames(text, clauses, table);
    }

    /** Of each token the finding of which it is the cue. */
    @Nullable
    Finding[] find() {
        @Nullable Finding[] found = new Finding[text.size()];
        for (int token = 0; token < text.size(); token++) {
            found[token] = switch (text.analysis.upos(token)) {
                case VERB ->
                    text.is(token, "According") || text.is(token, "according") ? phrases.according(token) : verb(token);
                case ADP, ADV -> phrases.find(token);
                case NOUN -> words.noun(token);
                case ADJ -> words.adjective(token);
                default -> null;
            };
        }
        participles(found);
        return found;
    }

    /** "..., Lund said, adding that ...": a participle without a subject of its own has that of the cue before it. */
    private void participles(@Nullable Finding[] found) {
        Finding last = null;
        for (int token = 0; token < found.length; token++) {
            Finding finding = found[token];
            if (finding == null || text.analysis.upos(token) != Upos.VERB) {
                continue;
            }
            int spokenBefore = frames.spokenBefore(token);
            Finding before = spokenBefore == NONE ? null : found[spokenBefore];
            if (before != null && before.source != NONE && text.child(token, Relation.NSUBJ) == NONE) {
                finding.source = before.source;
                finding.sourceFirst = before.sourceFirst;
                finding.sourceEnd = before.sourceEnd;
            }
            boolean near = last != null && text.sentence(last.cueToken) == text.sentence(token);
            if (finding.source == NONE
                    && near
                    && last != null
                    && text.analysis.xpos(token).equals("VBG")) {
                finding.source = last.source;
                finding.sourceFirst = last.sourceFirst;
                finding.sourceEnd = last.sourceEnd;
            }
            if (finding.source == NONE && text.analysis.xpos(token).equals("VBG")) {
                clauses.source(finding, mainSubject(token));
            }
            if (finding.source != NONE && text.stretch(token) == NONE) {
                last = finding;
            }
        }
    }

    /** The subject of the sentence that a participle stands in, if it stands before it. */
    private int mainSubject(int participle) {
        int at = participle;
        while (text.analysis.head(at) != Analysis.ROOT) {
            at = text.analysis.head(at);
        }
        int subject = text.child(at, Relation.NSUBJ);
        return subject < participle ? subject : NONE;
    }

    private @Nullable Finding verb(int verb) {
        if (text.analysis.xpos(verb).equals("VBN") && clauses.isPassive(verb)) {
            Finding felt = words.adjective(verb);
            if (felt != null) {
                return felt;
            }
        }
        Cue cue = table.verb(text.analysis.lemma(verb));
        boolean hyphened = verb > 0 && text.isOne(verb - 1, "-") && !text.tokens.spaceBefore(verb);
        if (cue == null || hyphened) {
            return null;
        }
        boolean particle = !cue.particle().isEmpty();
        boolean there = particle && verb + 1 < text.size() && text.is(verb + 1, cue.particle());
        boolean quotes = cue.quote() && (there || !particle);
        Finding finding = new Finding(verb, verb, there ? verb + 2 : verb + 1, cue.stance(), quotes);
        finding.labels = cue.as();
        if (cue.moves() && moved(finding, verb)) {
            return finding;
        }
        if (cue.clause() && cue.quote() && !cue.stance() && asides.read(finding)) {
            return finding;
        }
        if (particle && !there) {
            clauses.afterPreposition(finding, cue, verb);
        } else {
            frames.brought(finding, cue, verb);
        }
        if (finding.pieces.isEmpty()) {
            frames.parenthetical(finding, verb);
        }
        int subject = clauses.subject(verb);
        boolean nobody = raised(finding, cue, verb) && !clauses.isPassive(verb);
        if (subject != NONE && (nobody || text.isDay(subject))) {
            subject = NONE;
        }
        if (!nobody) {
            clauses.source(finding, subject != NONE ? subject : nounBefore(verb));
        }
        if (finding.pieces.isEmpty()
                && quotes
                && cue.clause()
                && !cue.stance()
                && (finding.source != NONE || clauses.isPassive(verb))) {
            frames.rest(finding, clauses.isPassive(verb));
        }
        if (finding.pieces.isEmpty()) {
            frames.modified(finding, cue, verb);
        }
        boolean you = cue.stance()
                && finding.source != NONE
                && text.analysis.lemma(finding.source).equals("you");
        return finding.pieces.isEmpty() && !quotes && !finding.labels || you ? null : finding;
    }

    /** "The closure angered the minister": the object feels something about the subject. */
    private boolean moved(Finding finding, int verb) {
        int subject = text.child(verb, Relation.NSUBJ);
        int object = text.child(verb, Relation.OBJ);
        if (object < verb || subject == NONE || subject > verb || clauses.isPassive(verb)) {
            return false;
        }
        clauses.add(finding, subject, NONE);
        clauses.source(finding, object);
        return !finding.pieces.isEmpty();
    }

    /**
     * "The port is expected to close", "the port seems to sink": the grammatical subject is part of what is expected, and nobody is
     * named who expects it. Adds it as a piece; false if the verb is used in another way.
     */
    private boolean raised(Finding finding, Cue cue, int verb) {
        boolean passive = clauses.isPassive(verb) && !cue.addressee();
        int subject = text.child(verb, Relation.NSUBJ);
        if (!cue.raises() && !passive
                || text.stretch(verb) != NONE
                || subject == NONE
                || subject > verb
                || finding.pieces.isEmpty()
                || text.child(verb, Relation.CCOMP) != NONE) {
            return false;
        }
        for (Finding.Piece piece : finding.pieces) {
            if (piece.first() < verb) {
                return false;
            }
        }
        clauses.add(finding, subject, NONE);
        return true;
    }

    /** Where the tree shows no subject of a finite verb, the noun or pronoun just before it. */
    private int nounBefore(int verb) {
        if (!text.analysis.morphology(verb).is("VerbForm", "Fin") || clauses.isPassive(verb)) {
            return NONE;
        }
        int at = verb - 1;
        while (at > text.sentenceStart(verb)
                && (text.analysis.upos(at) == Upos.ADV || text.analysis.upos(at) == Upos.AUX || text.isDay(at))) {
            at--;
        }
        if (at < text.sentenceStart(verb)) {
            return NONE;
        }
        return switch (text.analysis.upos(at)) {
            case PROPN, PRON, NOUN -> at;
            default -> NONE;
        };
    }
}
