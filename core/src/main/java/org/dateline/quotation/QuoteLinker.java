package org.dateline.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.QuotationMarks.Stretch;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Ties what stands between quotation marks to who said it: by the verb that follows ("...," Lund said), by the verb before
 * (Lund said: "..."), by the tree, by the paragraph (a sentence in marks after one that was tied goes on with it). What cannot
 * be tied and is no sentence of its own is a title, a nickname or a word held with tongs, and no quotation.
 */
final class QuoteLinker {

    private static final int NONE = -1;

    /** How far from the marks the verb may stand, in tokens: "..., said Ana Lund, who has led the party since its founding". */
    private static final int REACH = 30;

    private final Text text;
    private final Clauses clauses;
    private final Places places;
    private final @Nullable Finding[] byCue;

    /** Findings without a word of the table: verbs that only their place gives away, and quotations without a cue. */
    private final List<Finding> others = new ArrayList<>();

    private final @Nullable Finding[] tied;
    private final @Nullable Finding[] covering;

    QuoteLinker(Text text, Clauses clauses, @Nullable Finding[] byCue) {
        this.text = text;
        this.clauses = clauses;
        this.places = new Places(text);
        this.byCue = byCue;
        this.tied = new Finding[text.marks.size()];
        this.covering = new Finding[text.marks.size()];
    }

    /** Ties all outermost stretches; returns findings that have no place among those of the cues. */
    List<Finding> link() {
        for (Finding finding : byCue) {
            if (finding != null) {
                sort(finding);
            }
        }
        int before = NONE;
        for (int i = 0; i < text.marks.size(); i++) {
            Stretch stretch = text.marks.get(i);
            if (stretch.outer() == NONE) {
                tie(i, stretch, before);
                before = i;
            }
        }
        return others;
    }

    /** Takes pieces that are nothing but words in marks off a finding, and notes which stretches lie inside its other pieces. */
    private void sort(Finding finding) {
        List<Finding.Piece> kept = new ArrayList<>();
        for (Finding.Piece piece : finding.pieces) {
            int bare = 0;
            int quoted = NONE;
            for (int token = piece.first(); token < piece.end(); token++) {
                if (text.stretch(token) == NONE) {
                    bare += text.analysis.upos(token) == Upos.PUNCT ? 0 : 1;
                } else if (quoted == NONE) {
                    quoted = text.stretch(token);
                }
            }
            boolean inMarks = text.stretch(Math.max(0, finding.cueToken)) != NONE;
            if (bare == 0 && quoted != NONE && !inMarks) {
                tied[quoted] = finding;
                continue;
            }
            kept.add(piece);
            for (int token = piece.first(); token < piece.end() && !inMarks; token++) {
                int stretch = text.stretch(token);
                if (stretch != NONE) {
                    Stretch marks = text.marks.get(stretch);
                    if (marks.first() >= piece.first() && marks.end() <= piece.end()) {
                        covering[stretch] = finding;
                    }
                    token = Math.max(token, marks.end() - 1);
                }
            }
        }
        finding.pieces.clear();
        finding.pieces.addAll(kept);
    }

    private void tie(int number, Stretch stretch, int before) {
        if (places.isHeldWithTongs(stretch)) {
            covering[number] = null;
            tied[number] = null;
            return;
        }
        Finding around = covering[number];
        if (around != null && !around.takesQuotes && places.isSetOff(stretch)) {
            covering[number] = null;
        }
        Finding finding = stretch.carriedOn() && before != NONE ? tied[before] : null;
        if (finding == null) {
            finding = after(stretch);
        }
        if (finding == null) {
            finding = covering[number] == null ? beforeIt(stretch) : rightBefore(stretch, covering[number]);
        }
        boolean byPlace = finding != null;
        if (finding == null && covering[number] != null) {
            // "said he expressed "regret"": the words are the inner verb's, inside what the outer one brings.
            finding = tied[number];
            if (finding != null) {
                attach(finding, number, stretch, places.isSentence(stretch));
            }
            return;
        }
        if (finding == null && !places.isTitle(stretch)) {
            finding = tied[number];
        }
        if (finding == null) {
            finding = places.opensSentence(stretch) ? ofParagraph(stretch, before) : ofSentence(stretch);
        }
        tied[number] = finding;
        if (finding != null) {
            boolean sentence = places.isSentence(stretch);
            if (byPlace && sentence) {
                finding.pieces.removeIf(piece -> piece.marks() == NONE);
            }
            attach(finding, number, stretch, sentence);
        }
    }

    /** "..., Lund boasted: "...": the verb at the marks has them, even if the tree has put all of it under another verb. */
    private @Nullable Finding rightBefore(Stretch stretch, Finding other) {
        int start = text.blockStart(stretch.first());
        int at = places.beforeMarks(stretch.first() - 1, start);
        if (at > start && text.isOne(at, ",:")) {
            at--;
            // "adding later that week, "...": when and where may stand between.
            for (int step = 0; step < 8 && at > start && byCue[at] == null && places.isCircumstance(at); step++) {
                at--;
            }
        }
        Finding finding = at < start ? null : byCue[at];
        if (finding == null
                || finding == other
                || !finding.takesQuotes
                || !places.isSentence(stretch)
                || finding.source == NONE) {
            return null;
        }
        List<Finding.Piece> pieces = new ArrayList<>(other.pieces);
        other.pieces.clear();
        for (Finding.Piece piece : pieces) {
            boolean around = piece.first() <= stretch.first() && piece.end() >= stretch.end();
            int end = Math.min(finding.sourceFirst, finding.cueFirst);
            if (!around) {
                other.pieces.add(piece);
            } else if (end > piece.first()) {
                clauses.trim(other, piece.first(), end);
            }
        }
        return finding;
    }

    private void attach(Finding finding, int number, Stretch stretch, boolean sentence) {
        finding.pieces.removeIf(
                piece -> piece.marks() == NONE && piece.first() < stretch.end() && piece.end() > stretch.first());
        int from = sentence ? NONE : places.led(finding, stretch);
        if (from == NONE) {
            finding.pieces.add(new Finding.Piece(stretch.first(), stretch.end(), number, sentence));
        } else {
            finding.pieces.removeIf(piece -> piece.marks() == NONE && piece.first() >= from);
            clauses.trim(finding, from, stretch.end());
        }
    }

    /** "..." — Ana Lund */
    private @Nullable Finding signature(int dash, int block) {
        if (dash + 1 >= block || !text.isOne(dash, "—―–")) {
            return null;
        }
        int end = dash + 1;
        while (end < block && end < dash + 7 && places.isNamePart(end)) {
            end++;
        }
        boolean last =
                end == block || text.isMark(end) || text.isOne(end, ".(") || text.sentence(end) != text.sentence(dash);
        if (end == dash + 1 || !last) {
            return null;
        }
        Finding finding = new Finding(dash, dash, dash + 1, false, true);
        finding.source = dash + 1;
        finding.sourceFirst = dash + 1;
        finding.sourceEnd = end;
        others.add(finding);
        return finding;
    }

    /** "...," Lund said / said Lund. */
    private @Nullable Finding after(Stretch stretch) {
        int at = places.pastMarks(stretch.end());
        int block = text.blockEnd(stretch.first());
        Finding signed = signature(at, block);
        if (signed != null) {
            return signed;
        }
        boolean comma = at < block && text.isOne(at, ",");
        at = comma ? places.pastMarks(at + 1) : at;
        int last = places.beforeMarks(stretch.end() - 1, stretch.first());
        if (!comma && last >= stretch.first() && !text.isOne(last, ",?!—–-…") && !text.is(last, "--")) {
            return null;
        }
        int limit = Math.min(block, at + REACH);
        for (int token = at; token < limit; token++) {
            if (text.stretch(token) != NONE || text.isOne(token, Places.ENDS + ";:") && token > at) {
                return null;
            }
            if (text.analysis.upos(token) != Upos.VERB) {
                if (text.analysis.upos(token) == Upos.CCONJ && token == at) {
                    return null;
                }
                continue;
            }
            Finding finding = byCue[token];
            if (finding != null && finding.takesQuotes && speaksAfter(finding, at, token)) {
                return finding;
            }
            if (finding == null && (token == at || places.isBareSubject(at, token))) {
                return unknownVerb(at, token);
            }
        }
        return null;
    }

    /** Whether the verb's subject stands between the marks and the verb, or right after a verb at the marks. */
    private boolean speaksAfter(Finding finding, int at, int verb) {
        boolean adverbs = true;
        for (int token = at; token < verb; token++) {
            adverbs &= text.analysis.upos(token) == Upos.ADV;
        }
        if (adverbs) {
            int subject = inverted(verb + 1);
            if (subject != NONE && (finding.source == NONE || finding.source < verb)) {
                clauses.source(finding, subject);
            }
            return true;
        }
        boolean between = finding.source >= at && finding.source < verb && finding.sourceFirst >= at;
        if (between
                || !places.isBareSubject(at, verb)
                        && !places.endsWith(at, verb)
                        && !places.closesApposition(at, verb)) {
            return between;
        }
        int subject = inverted(at);
        if (subject >= at && subject < verb) {
            clauses.source(finding, subject);
        } else if (subject != NONE) {
            finding.source = at;
            finding.sourceFirst = at;
            finding.sourceEnd = verb;
        }
        return true;
    }

    /** The noun of the phrase that begins here, if it can be the subject of a verb before it. */
    private int inverted(int at) {
        if (at >= text.size() || text.isMark(at)) {
            return NONE;
        }
        Upos upos = text.analysis.upos(at);
        if (upos == Upos.PRON || upos == Upos.PROPN) {
            return top(at);
        }
        return upos == Upos.DET || upos == Upos.NOUN || upos == Upos.ADJ ? top(at) : NONE;
    }

    /** The head of the noun phrase that a token is the first of. */
    private int top(int token) {
        int at = token;
        for (int step = 0; step < 6; step++) {
            int head = text.analysis.head(at);
            boolean up = head != NONE
                    && switch (text.relation(at)) {
                        case DET, AMOD, COMPOUND, NMOD, FLAT, NUMMOD ->
                            head >= token || text.relation(at) == Relation.FLAT;
                        default -> false;
                    };
            if (!up) {
                break;
            }
            at = head;
        }
        return at;
    }

    private @Nullable Finding unknownVerb(int at, int verb) {
        if (!text.analysis.morphology(verb).is("VerbForm", "Fin")) {
            return null;
        }
        int subject = verb == at ? inverted(verb + 1) : clauses.subject(verb);
        if (subject == NONE
                || verb == at
                        && text.analysis.upos(subject) != Upos.PROPN
                        && text.analysis.upos(subject) != Upos.PRON) {
            return null;
        }
        Finding finding = byCue[verb];
        if (finding == null) {
            finding = new Finding(verb, verb, verb + 1, false, true);
            others.add(finding);
        }
        clauses.source(finding, subject);
        return finding;
    }

    /** Lund said: "..." */
    private @Nullable Finding beforeIt(Stretch stretch) {
        int start = text.blockStart(stretch.first());
        int at = places.beforeMarks(stretch.first() - 1, start);
        if (at < start || text.isOne(at, Places.ENDS)) {
            return null;
        }
        boolean colon = text.isOne(at, ":");
        boolean set = colon || text.isOne(at, ",—–-");
        int verbs = 0;
        for (int token = at; token >= start && token > at - REACH; token--) {
            if (text.isOne(token, "?!")
                    || text.isOne(token, ".") && text.tokens.spaceBefore(Math.min(token + 1, text.size() - 1))) {
                break;
            }
            if (text.stretch(token) != NONE) {
                return set ? chained(token, at) : null;
            }
            if (text.analysis.upos(token) == Upos.VERB) {
                Finding finding = byCue[token];
                boolean near = at == token || set || verbs == 0 && onlyAddressee(token, at);
                if (finding != null && finding.takesQuotes && near && verbs < 2) {
                    return finding;
                }
                verbs++;
            }
        }
        return colon ? lastVerb(start, at) : null;
    }

    /** "A," he said, "B": between two stretches stands nothing but who said it. */
    private @Nullable Finding chained(int end, int at) {
        for (int token = at; token > end; token--) {
            Finding finding = byCue[token];
            if (finding != null && finding.takesQuotes) {
                return finding;
            }
        }
        return null;
    }

    private boolean onlyAddressee(int verb, int at) {
        for (int token = verb + 1; token <= at; token++) {
            switch (text.analysis.upos(token)) {
                case VERB, AUX, SCONJ -> {
                    return text.is(at, "that") && at - verb < 6;
                }
                default -> {}
            }
        }
        Finding finding = byCue[verb];
        boolean thing = finding != null
                && finding.addressee == NONE
                && text.analysis.head(at) == verb
                && text.relation(at) == Relation.OBJ;
        return at - verb <= 12 && !thing;
    }

    /** Before a colon any verb will do: "He took to the radio:". */
    private @Nullable Finding lastVerb(int start, int at) {
        int from = Math.max(start, text.sentenceStart(at));
        for (int token = at; token >= from; token--) {
            if (text.analysis.upos(token) == Upos.VERB
                    && text.analysis.morphology(token).is("VerbForm", "Fin")) {
                Finding finding = new Finding(token, token, token + 1, false, true);
                clauses.source(finding, clauses.subject(token));
                others.add(finding);
                return finding;
            }
        }
        return null;
    }

    /** A sentence in marks without a word about who said it goes on with what its paragraph, or the one before, began. */
    private @Nullable Finding ofParagraph(Stretch stretch, int before) {
        int start = text.blockStart(stretch.first());
        Finding last = lastCue(start, stretch.first());
        if (last != null) {
            return last;
        }
        Finding tiedBefore = before == NONE ? null : tied[before];
        if (tiedBefore != null && text.marks.get(before).first() >= start) {
            return tiedBefore;
        }
        if (!places.isSentence(stretch) || stretch.end() - stretch.first() < 3) {
            return null;
        }
        if (start > 0) {
            int previous = text.blockStart(start - 1);
            Finding above = lastCue(previous, start);
            if (above == null && text.isOne(start - 1, ":")) {
                above = lastVerb(previous, start - 1);
            }
            if (above != null) {
                return above;
            }
            if (tiedBefore != null && text.marks.get(before).first() >= previous) {
                return tiedBefore;
            }
        }
        Finding finding = new Finding(NONE, NONE, NONE, false, true);
        finding.likeThis = tiedBefore;
        others.add(finding);
        return finding;
    }

    /** The last finding of a stretch of text that has a speaker and brings speech. */
    private @Nullable Finding lastCue(int from, int to) {
        for (int token = to - 1; token >= from; token--) {
            Finding finding = byCue[token];
            if (finding != null
                    && finding.takesQuotes
                    && !finding.stance
                    && finding.source != NONE
                    && text.stretch(token) == NONE) {
                return finding;
            }
        }
        return null;
    }

    /** "Lund often uses the phrase "our port"": whoever has a word in his mouth says it. */
    private @Nullable Finding phrase(Stretch stretch) {
        int start = text.sentenceStart(stretch.first());
        int noun = places.beforeMarks(stretch.first() - 1, start);
        if (noun > start && text.isOne(noun, ",:")) {
            noun--;
        }
        if (noun <= start || !NAMING.contains(text.analysis.lemma(noun)) || text.relation(noun) != Relation.OBJ) {
            return null;
        }
        int verb = text.analysis.head(noun);
        int subject = verb >= noun ? NONE : clauses.subject(verb);
        if (subject == NONE || byCue[verb] != null) {
            return null;
        }
        Finding finding = new Finding(verb, verb, noun + 1, false, true);
        clauses.source(finding, subject);
        others.add(finding);
        return finding;
    }

    private static final Set<String> NAMING =
            Set.of("phrase", "term", "word", "expression", "slogan", "motto", "mantra");

    /** Words in marks inside a sentence that has a cue, where the tree did not show what belongs to it. */
    private @Nullable Finding ofSentence(Stretch stretch) {
        Finding phrase = phrase(stretch);
        if (phrase != null) {
            return phrase;
        }
        if (places.isTitle(stretch)) {
            return null;
        }
        boolean few = stretch.end() - stretch.first() < 4;
        int from = Math.max(text.blockStart(stretch.first()), stretch.first() - REACH);
        for (int token = stretch.first() - 1; token >= from; token--) {
            if (text.isOne(token, "?!")) {
                return null;
            }
            Finding finding = byCue[token];
            boolean brings =
                    finding != null && (few ? finding.labels && stretch.first() - token <= 7 : finding.takesQuotes);
            if (brings && text.sentence(token) == text.sentence(stretch.first()) && text.stretch(token) == NONE) {
                return finding;
            }
        }
        return null;
    }
}
