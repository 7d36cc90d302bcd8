package org.dateline.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.language.SentenceBounds;
import org.dateline.language.SentenceSplitter;
import org.dateline.language.TokenList;
import org.dateline.language.Tokeniser;

/**
 * News texts without annotation, from the development sets of other stages: only their plain text is read. The teacher annotates
 * them, and words get their vectors from them.
 */
final class RawNews {

    private static final int LONGEST = 80;

    private RawNews() {}

    /** The sentences of all texts, each cut by the product's own tokeniser and splitter; overlong ones are left out. */
    static List<TokenList> sentences(Path bench) throws IOException {
        List<TokenList> sentences = new ArrayList<>();
        Tokeniser tokeniser = Tokeniser.standard();
        SentenceSplitter splitter = SentenceSplitter.standard();
        for (String text : texts(bench)) {
            TokenList tokens = tokeniser.tokenise(text);
            SentenceBounds bounds = splitter.split(tokens);
            for (int s = 0; s < bounds.count(); s++) {
                List<String> forms = new ArrayList<>();
                for (int token = bounds.start(s); token < bounds.end(s); token++) {
                    forms.add(tokens.form(token));
                }
                if (forms.size() > 2 && forms.size() <= LONGEST) {
                    sentences.add(TokenList.ofForms(forms));
                }
            }
        }
        return sentences;
    }

    /** So many sentences, spread evenly over all texts, as samples without labels. */
    static List<Sample> samples(Path bench, int most) throws IOException {
        List<Sample> samples = new ArrayList<>();
        if (most <= 0) {
            return samples;
        }
        List<TokenList> sentences = sentences(bench);
        for (int i = 0; i < most && i < sentences.size(); i++) {
            samples.add(Sample.unlabelled(
                    sentences.get((int) ((long) i * sentences.size() / Math.min(most, sentences.size())))));
        }
        return samples;
    }

    /** The texts, in the order of their files' names. */
    static List<String> texts(Path bench) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String part : List.of("quotations/polnear/train/text", "quotations/polnear/dev/text")) {
            String last = "";
            for (Path file : files(bench.resolve(part))) {
                String text = Files.readString(file);
                if (!text.equals(last)) {
                    texts.add(text);
                }
                last = text;
            }
        }
        try (InputStream stream =
                new GZIPInputStream(Files.newInputStream(bench.resolve("pages/naeb/articles.json.gz")))) {
            texts.addAll(strings(new String(stream.readAllBytes(), StandardCharsets.UTF_8), "\"text\": \""));
        }
        String places = Files.readString(bench.resolve("places/lgl.xml"));
        for (int at = places.indexOf("<![CDATA["); at >= 0; at = places.indexOf("<![CDATA[", at + 1)) {
            texts.add(places.substring(at + 9, places.indexOf("]]>", at)));
        }
        for (Path folder : files(bench.resolve("entities/re3d"))) {
            Path documents = folder.resolve("documents.json");
            if (Files.exists(documents)) {
                texts.addAll(strings(Files.readString(documents), "\"text\" : \""));
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The JSON strings that follow a key. */
    private static List<String> strings(String json, String key) {
        List<String> found = new ArrayList<>();
        for (int at = json.indexOf(key); at >= 0; at = json.indexOf(key, at + 1)) {
            StringBuilder text = new StringBuilder();
            int i = at + key.length();
            for (; i < json.length() && json.charAt(i) != '"'; i++) {
                char c = json.charAt(i);
                if (c == '\\') {
                    i++;
                    c = json.charAt(i);
                    switch (c) {
                        case 'n' -> c = '\n';
                        case 't' -> c = '\t';
                        case 'r', 'b', 'f' -> c = ' ';
                        case 'u' -> {
                            c = (char) Integer.parseInt(json.substring(i + 1, i + 5), 16);
                            i += 4;
                        }
                        default -> {}
                    }
                }
                text.append(c);
            }
            found.add(text.toString());
            at = i;
        }
        return found;
    }
}
