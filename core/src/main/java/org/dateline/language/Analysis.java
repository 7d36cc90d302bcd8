package org.dateline.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.language.internal.NameLabels;
import org.jspecify.annotations.Nullable;

/**
 * What the language stage found in a text: tokens, sentences, and of every token its part of speech, lemma, features, head and
 * relation; then the names. Tokens, sentences and names are numbers from 0. Immutable and thread-safe.
 *
 * <p>Methods that take a token throw {@link IndexOutOfBoundsException} for one that does not exist.
 */
public final class Analysis {

    /** The head of a sentence's root. */
    public static final int ROOT = -1;

    private final TokenList tokens;
    private final SentenceBounds sentences;
    private final Layers layers;

    /** Computed when first asked for; every thread computes the same, so a race does no harm. */
    private volatile @Nullable Set<String> surnames;

    /** The arrays behind an analysis; whoever makes them lets go of them. */
    record Layers(
            Upos[] uposLabels,
            String[] xposLabels,
            Morphology[] morphologyLabels,
            Relation[] relationLabels,
            byte[] upos,
            byte[] xpos,
            short[] morphology,
            int[] heads,
            byte[] relations,
            String[] lemmas,
            int[] nameStarts,
            int[] nameEnds,
            byte[] nameKinds,
            int nameCount) {}

    Analysis(TokenList tokens, SentenceBounds sentences, Layers layers) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.layers = layers;
    }

    public TokenList tokens() {
        return tokens;
    }

    public SentenceBounds sentences() {
        return sentences;
    }

    /** The sentences as offsets of the text, in code points. */
    public List<Sentence> sentenceSpans() {
        List<Sentence> spans = new ArrayList<>(sentences.count());
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            Span span = tokens.span(sentences.start(sentence), sentences.end(sentence));
            spans.add(new Sentence(span.start(), span.end()));
        }
        return spans;
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    public Upos upos(int token) {
        return layers.uposLabels[layers.upos[token]];
    }

    /** The part of speech in the Penn Treebank's tags, as EWT and GUM have them: "VBD". */
    public String xpos(int token) {
        return layers.xposLabels[layers.xpos[token]];
    }

    public Morphology morphology(int token) {
        return layers.morphologyLabels[layers.morphology[token]];
    }

    /** The dictionary form. */
    public String lemma(int token) {
        return layers.lemmas[token];
    }

    /** The token this one depends on, or {@link #ROOT}. Always in the same sentence; following heads always ends at the root. */
    public int head(int token) {
        return layers.heads[token];
    }

    /** What a run of tokens hangs from: the first word outside it on the way to the root, or {@link #ROOT}. */
    public int governor(int first, int last) {
        int at = first;
        while (at >= first && at <= last) {
            at = head(at);
        }
        return at;
    }

    /** The relation to the head; {@link Relation#ROOT} exactly where the head is {@link #ROOT}. */
    public Relation relation(int token) {
        return layers.relationLabels[layers.relations[token]];
    }

    /** How many names there are. They do not overlap and stand in the order of the text. */
    public int nameCount() {
        return layers.nameCount;
    }

    /** The name's first token. */
    public int nameStart(int name) {
        return layers.nameStarts[checked(name)];
    }

    /** The token after the name's last. */
    public int nameEnd(int name) {
        return layers.nameEnds[checked(name)];
    }

    public NameKind nameKind(int name) {
        return NameLabels.KINDS.get(layers.nameKinds[checked(name)]);
    }

    /** The name as it stands in the text, in code points. */
    public Span nameSpan(int name) {
        return tokens.span(nameStart(name), nameEnd(name));
    }

    /**
     * Whether a name of one word ends the name of a person of several words elsewhere in the text: "Belmont" where Ana Belmont is spoken
     * of too.
     */
    public boolean isSurname(int name) {
        int word = nameStart(name);
        return nameEnd(name) == word + 1 && surnames().contains(tokens.form(word));
    }

    private Set<String> surnames() {
        Set<String> known = surnames;
        if (known == null) {
            known = new HashSet<>();
            for (int name = 0; name < nameCount(); name++) {
                int last = nameEnd(name) - 1;
                if (nameKind(name) == NameKind.PERSON && nameStart(name) < last) {
                    known.add(tokens.form(last));
                }
            }
            surnames = known;
        }
        return known;
    }

    private int checked(int name) {
        if (name < 0 || name >= layers.nameCount) {
            throw new IndexOutOfBoundsException("Name " + name + " of " + layers.nameCount);
        }
        return name;
    }
}
