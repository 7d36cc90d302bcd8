package org.dateline.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.language.NameKind;
import org.dateline.language.conllu.ConlluLine;
import org.dateline.language.conllu.ConlluSentence;
import org.dateline.language.internal.NameLabels;

/**
 * What GUM's entities say of names. GUM marks whole noun phrases, so it does not say where a name begins and ends: a proper noun in
 * a person's phrase may have any label for persons, a word that is no proper noun none, and what stands between proper nouns of one
 * phrase may have any label at all.
 */
final class GumNames {

    private static final int OUTSIDE = 1;
    private static final int ANY = (1 << NameLabels.COUNT) - 1;

    /** Before a person's name these are no part of it, as UniversalNER's guideline has it. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "prof",
            "prof.",
            "professor",
            "president",
            "vice",
            "prime",
            "minister",
            "secretary",
            "senator",
            "sen.",
            "representative",
            "rep.",
            "congressman",
            "congresswoman",
            "governor",
            "gov.",
            "mayor",
            "judge",
            "justice",
            "chief",
            "chancellor",
            "ambassador",
            "general",
            "gen.",
            "colonel",
            "col.",
            "captain",
            "capt.",
            "major",
            "lieutenant",
            "lt.",
            "sergeant",
            "sgt.",
            "admiral",
            "king",
            "queen",
            "prince",
            "princess",
            "sir",
            "lord",
            "lady",
            "pope",
            "archbishop",
            "bishop",
            "father",
            "sister",
            "reverend",
            "rev.",
            "saint",
            "st.",
            "director",
            "chairman",
            "professors",
            "aunt",
            "uncle",
            "coach",
            "attorney",
            "deputy",
            "assistant",
            "speaker");

    private record Open(int start, String type, String id) {}

    private GumNames() {}

    static void add(List<Sample> samples, List<ConlluSentence> sentences) {
        for (int s = 0; s < samples.size(); s++) {
            add(samples.get(s).names(), sentences.get(s).words());
        }
    }

    private static void add(int[] names, List<ConlluLine.Word> words) {
        int length = words.size();
        for (int i = 0; i < length; i++) {
            names[i] = words.get(i).upos().equals("PROPN") ? ANY : OUTSIDE;
        }
        Map<String, List<Open>> open = new HashMap<>();
        // Inner phrases close first, so that outer ones do not overrule them.
        boolean[] set = new boolean[length];
        for (int i = 0; i < length; i++) {
            String entity = value(words.get(i).misc());
            int at = 0;
            while (at < entity.length()) {
                if (entity.charAt(at) == '(') {
                    int end = at + 1;
                    while (end < entity.length() && entity.charAt(end) != '(' && entity.charAt(end) != ')') {
                        end++;
                    }
                    String[] parts = entity.substring(at + 1, end).split("-");
                    Open phrase = new Open(i, parts.length > 1 ? parts[1] : "", parts[0]);
                    if (end < entity.length() && entity.charAt(end) == ')') {
                        mark(names, words, set, phrase, i);
                        end++;
                    } else {
                        open.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(phrase);
                    }
                    at = end;
                } else {
                    int end = entity.indexOf(')', at);
                    if (end < 0) {
                        break;
                    }
                    List<Open> same = open.get(entity.substring(at, end));
                    if (same != null && !same.isEmpty()) {
                        mark(names, words, set, same.remove(same.size() - 1), i);
                    }
                    at = end + 1;
                }
            }
        }
    }

    private static String value(String misc) {
        for (String part : misc.split("\\|")) {
            if (part.startsWith("Entity=")) {
                return part.substring("Entity=".length());
            }
        }
        return "";
    }

    private static void mark(int[] names, List<ConlluLine.Word> words, boolean[] set, Open phrase, int last) {
        int head = phrase.start();
        while (head <= last && inside(words.get(head).head() - 1, phrase.start(), last)) {
            head++;
        }
        if (head > last || !words.get(head).upos().equals("PROPN")) {
            return;
        }
        int allowed = allowed(phrase.type(), words.get(head));
        int from = head;
        while (from > phrase.start() && words.get(from - 1).upos().equals("PROPN")) {
            from--;
        }
        int to = head;
        while (to < last && words.get(to + 1).upos().equals("PROPN")) {
            to++;
        }
        boolean title = phrase.type().equals("person");
        for (int i = from; i <= to; i++) {
            title &= i < to && TITLES.contains(words.get(i).form().toLowerCase(Locale.ROOT));
            if (!set[i]) {
                names[i] = title ? OUTSIDE : allowed;
                set[i] = true;
            }
        }
        if (to < last && to + 2 <= last && words.get(to + 2).upos().equals("PROPN")) {
            names[to + 1] = ANY;
        }
    }

    private static boolean inside(int head, int first, int last) {
        return head >= first && head <= last;
    }

    private static int allowed(String type, ConlluLine.Word head) {
        boolean plural = head.xpos().equals("NNPS");
        return switch (type) {
            case "person" -> plural ? kind(NameKind.GROUP) | kind(NameKind.PERSON) : kind(NameKind.PERSON);
            case "organization" -> kind(NameKind.ORGANIZATION);
            case "place" -> kind(NameKind.PLACE) | kind(NameKind.ORGANIZATION);
            case "event", "object" -> kind(NameKind.OTHER);
            case "time" -> OUTSIDE;
            default -> OUTSIDE | kind(NameKind.OTHER);
        };
    }

    private static int kind(NameKind kind) {
        return 0xF << (1 + 4 * NameLabels.KINDS.indexOf(kind));
    }
}
