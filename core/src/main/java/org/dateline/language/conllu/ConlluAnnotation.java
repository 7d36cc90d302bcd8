package org.dateline.language.conllu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.language.NameKind;
import org.dateline.language.SentenceBounds;
import org.dateline.language.TokenList;

/**
 * An analysis as CoNLL-U, for a person or another tool to read. Names stand in the last column as {@code Name=B-Person}. Stateless.
 */
public final class ConlluAnnotation {

    private static final String NOTHING = "_";

    private ConlluAnnotation() {}

    /**
     * Annotates a text.
     *
     * @param text the article's text, its blocks divided by blank lines
     */
    public static List<ConlluSentence> annotate(LanguageStage stage, String text) {
        Analysis analysis = stage.annotate(text);
        SentenceBounds sentences = analysis.sentences();
        List<ConlluSentence> annotated = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            annotated.add(sentence(analysis, sentences.start(sentence), sentences.end(sentence), sentence + 1));
        }
        return annotated;
    }

    /**
     * Replaces a sentence's annotation and keeps its comments, its tokens and whatever else its last column says. Empty nodes and
     * enhanced dependencies, which belong to the annotation, go.
     */
    public static ConlluSentence annotate(LanguageStage stage, ConlluSentence sentence) {
        List<String> forms =
                sentence.words().stream().map(ConlluLine.Word::form).toList();
        if (forms.isEmpty()) {
            return sentence;
        }
        Analysis analysis = stage.annotate(TokenList.ofForms(forms), SentenceBounds.of(forms.size()));
        List<ConlluLine> lines = new ArrayList<>();
        for (ConlluLine line : sentence.lines()) {
            switch (line) {
                case ConlluLine.Word word -> lines.add(word(analysis, word.id() - 1, 0, word.form(), word.misc()));
                case ConlluLine.MultiwordToken token -> lines.add(token);
                case ConlluLine.EmptyNode node -> {
                    // Part of the enhanced graph, which is not predicted.
                }
            }
        }
        return new ConlluSentence(sentence.comments(), lines);
    }

    private static ConlluSentence sentence(Analysis analysis, int start, int end, int number) {
        TokenList tokens = analysis.tokens();
        List<ConlluLine> lines = new ArrayList<>();
        String text = tokens.text()
                .substring(tokens.start(start), tokens.end(end - 1))
                .replaceAll("\\s+", " ");
        for (int token = start; token < end; token++) {
            boolean spaceless = token + 1 < end && !tokens.spaceBefore(token + 1);
            int last = token;
            while (last + 1 < end && tokens.continues(last + 1)) {
                last++;
            }
            boolean inside = tokens.continues(token) || last > token;
            if (last > token && !tokens.continues(token)) {
                boolean closed = last + 1 < end && !tokens.spaceBefore(last + 1);
                lines.add(new ConlluLine.MultiwordToken(
                        token - start + 1,
                        last - start + 1,
                        tokens.text().substring(tokens.start(token), tokens.end(last)),
                        NOTHING,
                        closed ? "SpaceAfter=No" : NOTHING));
            }
            lines.add(
                    word(analysis, token, start, tokens.form(token), spaceless && !inside ? "SpaceAfter=No" : NOTHING));
        }
        return new ConlluSentence(List.of("# sent_id = " + number, "# text = " + text), lines);
    }

    private static ConlluLine.Word word(Analysis analysis, int token, int start, String form, String misc) {
        int head = analysis.head(token);
        return new ConlluLine.Word(
                token - start + 1,
                form,
                analysis.lemma(token),
                analysis.upos(token).name(),
                analysis.xpos(token),
                analysis.morphology(token).toString(),
                head == Analysis.ROOT ? 0 : head - start + 1,
                analysis.relation(token).label(),
                NOTHING,
                join(misc, name(analysis, token)));
    }

    private static String name(Analysis analysis, int token) {
        for (int name = 0; name < analysis.nameCount() && analysis.nameStart(name) <= token; name++) {
            if (token < analysis.nameEnd(name)) {
                NameKind kind = analysis.nameKind(name);
                String label = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
                return (token == analysis.nameStart(name) ? "Name=B-" : "Name=I-") + label;
            }
        }
        return NOTHING;
    }

    private static String join(String misc, String name) {
        if (name.equals(NOTHING)) {
            return misc;
        }
        return misc.equals(NOTHING) ? name : misc + "|" + name;
    }
}
