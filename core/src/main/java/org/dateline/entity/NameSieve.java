package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity of a name: the same name, the surname or given name of somebody already named in full, the fuller name of
 * somebody so far called by one word, the letters of an organisation's words. Every look-up is in a table, so the cost of a
 * name does not grow with the article.
 */
final class NameSieve {

    /** How many bearers of one surname are looked at. */
    private static final int NAMESAKES = 8;

    private final EntityWords words;
    private final Map<String, Draft> byName = new HashMap<>();
    private final Map<String, List<Draft>> byLast = new HashMap<>();
    private final Map<String, List<Draft>> byFirst = new HashMap<>();
    private final Map<String, Draft> byLetters = new HashMap<>();

    NameSieve(EntityWords words) {
        this.words = words;
    }

    /** The entity that the name belongs to, or null if it is new. */
    @Nullable
    Draft find(Reference name) {
        String[] parts = name.words;
        Draft same = byName.get(String.join(" ", parts));
        boolean oneWord = parts.length == 1;
        if (same != null
                && (!oneWord || same.gender.agreesWith(name.gender))
                && !(oneWord && name.kind == EntityKind.PERSON)) {
            return same;
        }
        if (oneWord) {
            Draft bearer = best(byLast.get(parts[0]), name);
            if (bearer == null) {
                bearer = best(byFirst.get(parts[0]), name);
            }
            return bearer != null ? bearer : same != null ? same : byLetters.get(parts[0].replace(".", ""));
        }
        if (name.kind != EntityKind.PERSON) {
            return null;
        }
        String last = surname(parts);
        for (Draft bearer : byLast.getOrDefault(last, List.of())) {
            boolean sameGiven = bearer.words.length > 1
                    && bearer.words[0].equals(parts[0])
                    && suffix(bearer.words).equals(suffix(parts));
            boolean fuller = bearer.words.length == 1 && suffix(parts).isEmpty() && bearer.isPerson();
            if ((sameGiven || fuller) && bearer.gender.agreesWith(name.gender)) {
                return bearer;
            }
        }
        return null;
    }

    /** Of those who share a name the one spoken of most: writers use the bare surname for the person the story is about. */
    private static @Nullable Draft best(@Nullable List<Draft> bearers, Reference name) {
        Draft best = null;
        if (bearers != null) {
            for (Draft bearer : bearers) {
                boolean agrees = bearer.gender.agreesWith(name.gender) || !bearer.isPerson();
                if (agrees && (best == null || bearer.references.size() >= best.references.size())) {
                    best = bearer;
                }
            }
        }
        return best;
    }

    /** Takes note of a name and whose it is. */
    void keep(Reference name, Draft draft) {
        String[] parts = name.words;
        byName.putIfAbsent(String.join(" ", parts), draft);
        if (parts.length > draft.words.length || draft.name == null) {
            draft.words = parts;
            draft.name = written(parts);
        }
        if (draft.isPerson() || name.kind == EntityKind.PERSON) {
            if (suffix(parts).isEmpty()) {
                add(byLast, surname(parts), draft);
            }
            if (parts.length > 1) {
                add(byFirst, parts[0], draft);
            }
        } else if (parts.length > 1) {
            String letters = letters(parts);
            if (letters.length() > 1) {
                byLetters.putIfAbsent(letters, draft);
            }
        }
    }

    /** The name as it is written: what tokens cut apart at a hyphen is one word, "Holm-Nordby". */
    private static String written(String[] parts) {
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            boolean bound = isHyphen(parts[i]) && i + 1 < parts.length || isHyphen(parts[i - 1]) && i > 1;
            name.append(bound ? "" : " ").append(parts[i]);
        }
        return name.toString();
    }

    private static boolean isHyphen(String part) {
        return part.equals("-") || part.equals("\u2010") || part.equals("\u2011");
    }

    private static void add(Map<String, List<Draft>> map, String key, Draft draft) {
        List<Draft> bearers = map.computeIfAbsent(key, unused -> new ArrayList<>());
        if (!bearers.contains(draft) && bearers.size() < NAMESAKES) {
            bearers.add(draft);
        }
    }

    private static String letters(String[] parts) {
        StringBuilder letters = new StringBuilder();
        for (String part : parts) {
            if (Character.isUpperCase(part.charAt(0))) {
                letters.append(part.charAt(0));
            }
        }
        return letters.toString();
    }

    private String surname(String[] parts) {
        int last = parts.length - 1;
        return last > 0 && !suffix(parts).isEmpty() ? parts[last - 1].replace(",", "") : parts[last];
    }

    private String suffix(String[] parts) {
        String last = parts[parts.length - 1];
        return parts.length > 1 && words.isNameSuffix(last) ? last : "";
    }
}
