package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.language.Analysis;
import org.dateline.language.NameKind;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The names of an article: those that the language stage found, without titles and forms of address, and runs of proper nouns
 * that it passed over.
 */
final class NameFinder {

    private static final int NONE = -1;

    private final Page page;
    private final Calendar calendar;

    /** Of each token the name it is part of, as the language stage sees it. */
    private final int[] nameAt;

    private final List<Reference> found = new ArrayList<>();

    NameFinder(Page page, Calendar calendar) {
        this.page = page;
        this.calendar = calendar;
        this.nameAt = new int[page.size()];
        Arrays.fill(nameAt, NONE);
    }

    List<Reference> find() {
        Analysis analysis = page.analysis;
        for (int name = 0; name < analysis.nameCount(); name++) {
            for (int token = analysis.nameStart(name); token < analysis.nameEnd(name); token++) {
                nameAt[token] = name;
            }
        }
        int token = 0;
        while (token < page.size()) {
            int end = token + 1;
            int seat = seatOfPower(token);
            if (seat > token) {
                end = seat;
                add(token, end, EntityKind.ORGANIZATION, Gender.NEUTER, false);
            } else if (nameAt[token] != NONE) {
                end = analysis.nameEnd(nameAt[token]);
                if (end == token + 1 && opensPerson(token, end)) {
                    end = analysis.nameEnd(nameAt[end]);
                }
                named(token, longer(token, end), kindOf(analysis.nameKind(nameAt[token])));
            } else if (isBareProper(token)) {
                while (end < page.size() && page.sameSentence(token, end) && isBareProper(end)) {
                    end++;
                }
                boolean given = opensPerson(token, end);
                end = given ? analysis.nameEnd(nameAt[end]) : end;
                named(token, end, given ? EntityKind.PERSON : null);
            }
            token = Math.max(token + 1, end);
        }
        return found;
    }

    /** After the last word of a seat of power that begins here, in capitals as the tagger may not know them; else the token itself. */
    private int seatOfPower(int token) {
        boolean inside = nameAt[token] != NONE && page.analysis.nameStart(nameAt[token]) != token;
        if (inside || !Character.isUpperCase(page.form(token).charAt(0))) {
            return token;
        }
        for (int end = Math.min(page.size(), token + 3); end > token; end--) {
            boolean whole = end == page.size() || nameAt[end] == NONE || nameAt[end] != nameAt[end - 1];
            if (whole && page.sameSentence(token, end - 1) && page.words.isMetonym(words(token, end))) {
                return end;
            }
        }
        return token;
    }

    /** Whether a given name stands right before a person's name and was left out of it: "Lars" before "Erik Vold". */
    private boolean opensPerson(int token, int end) {
        return end < page.size()
                && nameAt[end] != NONE
                && page.sameSentence(token, end)
                && page.analysis.nameStart(nameAt[end]) == end
                && page.analysis.nameKind(nameAt[end]) == NameKind.PERSON
                && page.words.ofGivenName(page.form(token)) != Gender.UNKNOWN;
    }

    private boolean isBareProper(int token) {
        return nameAt[token] == NONE
                && page.upos(token) == Upos.PROPN
                && !calendar.has(page.form(token))
                && !isSmallNoun(token);
    }

    /** "The republicans": treebanks take such words for proper nouns, but in small letters they name nobody. */
    private boolean isSmallNoun(int token) {
        String form = page.form(token);
        return Character.isLowerCase(form.codePointAt(0)) && page.words.noun(form) != null;
    }

    /** Takes in further parts of the same name: "Ana Lund" and "Berg", if the tree holds them together. */
    private int longer(int first, int end) {
        int longer = end;
        boolean givenName =
                end == first + 1 && page.analysis.nameKind(nameAt[first]) == NameKind.PERSON && !isTitle(first);
        while (longer < page.size()
                && page.sameSentence(first, longer)
                && isBareProper(longer)
                && (givenName && longer == end
                        || page.relation(longer) == Relation.FLAT
                                && page.analysis.head(longer) >= first
                                && page.analysis.head(longer) < longer)) {
            nameAt[longer] = nameAt[first];
            longer++;
        }
        return longer;
    }

    private static EntityKind kindOf(NameKind kind) {
        return switch (kind) {
            case PERSON -> EntityKind.PERSON;
            case ORGANIZATION -> EntityKind.ORGANIZATION;
            case PLACE -> EntityKind.PLACE;
            case GROUP -> EntityKind.GROUP;
            case OTHER -> EntityKind.OTHER;
        };
    }

    private void named(int start, int stop, @Nullable EntityKind given) {
        int first = start;
        int end = stop;
        while (end > first && (page.upos(end - 1) == Upos.PART || page.isPunctuation(end - 1))) {
            end--;
        }
        Gender gender = Gender.UNKNOWN;
        boolean addressed = false;
        boolean titled = false;
        while (first < end) {
            Gender address = page.words.ofHonorific(page.form(first));
            if (address != null && end - first > 1) {
                gender = address;
                addressed = true;
            } else if (isTitle(first) && (given == null || given == EntityKind.PERSON)) {
                titled = true;
            } else if (!page.is(first, "the") && !page.is(first, "The")) {
                break;
            }
            first++;
        }
        if (first == start && start > 0) {
            Gender address = page.words.ofHonorific(page.form(start - 1));
            if (address != null) {
                gender = address;
                addressed = true;
            } else {
                titled = isTitle(start - 1);
            }
        }
        boolean addressAlone = end - first == 1
                && page.words.ofHonorific(page.form(first)) != null
                && end < page.size()
                && page.sameSentence(first, end)
                && page.upos(end) == Upos.PROPN;
        if (first < end && !addressAlone) {
            EntityKind kind = kind(first, end, given, addressed || titled);
            if (kind == EntityKind.PERSON && gender == Gender.UNKNOWN) {
                gender = page.words.ofGivenName(page.form(first));
            }
            add(first, end, kind, gender, addressed);
        }
    }

    private boolean isTitle(int token) {
        EntityWords.Noun noun = page.words.noun(page.form(token));
        return noun != null && noun.sort() == EntityWords.Sort.OFFICE && noun.kind() == EntityKind.PERSON;
    }

    private EntityKind kind(int first, int end, @Nullable EntityKind given, boolean titled) {
        String whole = words(first, end);
        if (page.words.isMetonym(whole)) {
            return EntityKind.ORGANIZATION;
        }
        if (titled && (given == null || end - first < 3)) {
            return EntityKind.PERSON;
        }
        if (given != null) {
            return given;
        }
        if (page.words.ofGivenName(page.form(first)) != Gender.UNKNOWN) {
            return EntityKind.PERSON;
        }
        EntityWords.Noun last = page.words.noun(page.form(end - 1));
        if (last != null && last.kind() != EntityKind.PERSON) {
            return last.kind();
        }
        return isAcronym(page.form(first)) && end == first + 1 ? EntityKind.ORGANIZATION : EntityKind.OTHER;
    }

    private static boolean isAcronym(String form) {
        if (form.length() < 2 || form.length() > 6) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isUpperCase(form.charAt(i)) && form.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private String words(int first, int end) {
        return page.analysis
                .tokens()
                .text()
                .substring(
                        page.analysis.tokens().start(first),
                        page.analysis.tokens().end(end - 1));
    }

    private void add(int first, int end, EntityKind kind, Gender gender, boolean addressed) {
        int head = first;
        for (int token = first; token < end; token++) {
            int above = page.analysis.head(token);
            if (above < first || above >= end) {
                head = token;
                break;
            }
        }
        Reference reference = new Reference(first, end, head, Mention.Form.NAME, kind);
        reference.gender = kind == EntityKind.PERSON ? gender : Gender.NEUTER;
        reference.addressed = addressed;
        reference.words = new String[end - first];
        for (int token = first; token < end; token++) {
            reference.words[token - first] = page.form(token);
        }
        reference.plural =
                kind == EntityKind.GROUP && page.analysis.morphology(head).is("Number", "Plur");
        found.add(reference);
    }
}
