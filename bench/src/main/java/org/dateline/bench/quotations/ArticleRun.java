package org.dateline.bench.quotations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Span;
import org.dateline.entity.EntityStage;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.language.TokenList;
import org.dateline.language.Upos;
import org.dateline.quotation.Quotation;
import org.dateline.quotation.QuotationStage;

/** One article read by the engine, with its attributions and the annotated ones in the same tokens. */
final class ArticleRun {

    final PolnearArticle article;
    final Analysis analysis;
    final List<Attribution> gold = new ArrayList<>();
    final List<Attribution> predicted = new ArrayList<>();
    private final int[] starts;

    ArticleRun(
            PolnearArticle article,
            LanguageStage language,
            EntityStage entities,
            QuotationStage quotations,
            Set<String> stanceWords) {
        this.article = article;
        this.analysis = language.annotate(article.text());
        TokenList tokens = analysis.tokens();
        this.starts = new int[tokens.size()];
        for (int token = 0; token < starts.length; token++) {
            starts[token] = tokens.codePoints().at(tokens.start(token));
        }
        for (PolnearArticle.Gold one : article.gold()) {
            BitSet cue = tokens(one.cue(), true);
            gold.add(new Attribution(
                    tokens(one.content(), false),
                    cue,
                    tokens(one.source(), false),
                    isDirect(one),
                    isStance(cue, stanceWords)));
        }
        predict(quotations.find(analysis, entities.find(analysis)).all());
    }

    /** What shares a cue is one attribution; what is inside another is left out, since PolNeAR marks the outermost only. */
    private void predict(List<Quotation> found) {
        Map<Integer, Attribution> byCue = new HashMap<>();
        for (Quotation quotation : found) {
            if (quotation.inside() != null) {
                continue;
            }
            Attribution one = byCue.get(quotation.cueToken());
            boolean direct = quotation.kind() != Quotation.Kind.INDIRECT;
            BitSet content = tokens(List.of(ends(quotation.content())), false);
            if (content.isEmpty()) {
                continue;
            }
            if (one != null && quotation.cueToken() >= 0) {
                one.content().or(content);
                continue;
            }
            Span cue = quotation.cue();
            Quotation.Party speaker = quotation.speaker();
            one = new Attribution(
                    content,
                    cue == null ? new BitSet() : tokens(List.of(ends(cue)), true),
                    speaker == null ? new BitSet() : tokens(List.of(ends(speaker.span())), false),
                    direct,
                    quotation.manner() == Quotation.Manner.STANCE);
            byCue.put(quotation.cueToken(), one);
            predicted.add(one);
        }
    }

    private static int[] ends(Span span) {
        return new int[] {span.start(), span.end()};
    }

    private BitSet tokens(List<int[]> spans, boolean punctuation) {
        BitSet set = new BitSet();
        for (int[] span : spans) {
            for (int token = first(span[0]); token < starts.length && starts[token] < span[1]; token++) {
                if (punctuation || analysis.upos(token) != Upos.PUNCT) {
                    set.set(token);
                }
            }
        }
        return set;
    }

    private int first(int codePoint) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isDirect(PolnearArticle.Gold one) {
        String text = article.text();
        for (int[] span : one.content()) {
            String words = text.substring(text.offsetByCodePoints(0, span[0]), text.offsetByCodePoints(0, span[1]))
                    .strip();
            boolean opens = words.startsWith("\"") || words.startsWith("“") || words.startsWith("''");
            boolean closes = words.endsWith("\"") || words.endsWith("”") || words.endsWith("''");
            if (!opens || !closes) {
                return false;
            }
        }
        return true;
    }

    private boolean isStance(BitSet cue, Set<String> stanceWords) {
        boolean stance = false;
        for (int token = cue.nextSetBit(0); token >= 0; token = cue.nextSetBit(token + 1)) {
            stance |= stanceWords.contains(analysis.lemma(token));
            if (stanceWords.contains("speech " + analysis.lemma(token))) {
                return false;
            }
        }
        return stance;
    }

    String words(BitSet tokens) {
        StringBuilder words = new StringBuilder();
        int before = -2;
        for (int token = tokens.nextSetBit(0); token >= 0; token = tokens.nextSetBit(token + 1)) {
            words.append(before < 0 ? "" : token == before + 1 ? " " : " ~ ")
                    .append(analysis.tokens().form(token));
            before = token;
        }
        return words.toString();
    }
}
