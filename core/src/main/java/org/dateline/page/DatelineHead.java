package org.dateline.page;

import org.jspecify.annotations.Nullable;

/**
 * The words before the dash of a dateline, taken apart.
 *
 * @param place the place as printed, or null if only an agency stands there
 * @param agency the agency as printed, or null
 * @param dated whether a day of the month stands beside the place
 * @param capitals whether the place is printed in capitals throughout
 * @param plainWord whether the place is one word of some length, or is followed by a region ("QUARRYFORD, Ohio")
 */
record DatelineHead(
        @Nullable String place, @Nullable String agency, boolean dated, boolean capitals, boolean plainWord) {

    private static final int MOST_PLACE_WORDS = 6;
    private static final int LONGEST_PLACE = 45;

    /** The parts of a head, or null if it is none. */
    static @Nullable DatelineHead of(String head) {
        String rest = strip(head);
        String agency = null;
        if (rest.endsWith(")")) {
            int open = rest.lastIndexOf('(');
            if (open < 0) {
                return null;
            }
            agency = rest.substring(open + 1, rest.length() - 1).strip();
            if (!looksLikeAgency(agency)) {
                return null;
            }
            rest = strip(rest.substring(0, open));
        }
        if (agency == null && DatelineWords.isAgency(rest)) {
            return new DatelineHead(null, rest, false, false, false);
        }
        if (agency == null) {
            // "BERLIN taz", "Москва. 10 июля. INTERFAX.RU": the last word is the agency.
            int space = rest.lastIndexOf(' ');
            if (space > 0 && DatelineWords.isAgency(rest.substring(space + 1)) && !DatelineWords.isPlace(rest)) {
                agency = rest.substring(space + 1);
                rest = strip(rest.substring(0, space));
            }
        }
        String undated = withoutDay(rest);
        if (undated == null) {
            return null;
        }
        boolean dated = undated.length() != rest.length();
        rest = strip(undated);
        if (rest.isEmpty()) {
            return agency == null ? null : new DatelineHead(null, agency, dated, false, false);
        }
        return place(rest, agency, dated);
    }

    private static @Nullable DatelineHead place(String place, @Nullable String agency, boolean dated) {
        if (place.length() > LONGEST_PLACE || DatelineWords.isNot(place)) {
            return null;
        }
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        if (comma >= 0 && place.indexOf(',', comma + 1) >= 0 && !dated && agency == null) {
            return null;
        }
        int words = 0;
        for (String word : place.split("[ ,/]+")) {
            words++;
            int c = word.isEmpty() ? ' ' : word.codePointAt(0);
            if (Character.isDigit(c) || (Character.isLowerCase(c) && !isParticle(word))) {
                return null;
            }
        }
        if (words > MOST_PLACE_WORDS || !Character.isLetter(place.codePointAt(0))) {
            return null;
        }
        boolean capitals = isCapitals(city);
        boolean plain = (city.indexOf(' ') < 0 && city.length() >= 4 && comma < 0) || (comma > 0 && words <= 5);
        return new DatelineHead(place, agency, dated, capitals, plain);
    }

    /** An agency at the head of a text, ended by a full stop: "РИА Новости. Министерство …". */
    static @Nullable String agencyAtStart(String text) {
        int stop = text.indexOf(". ");
        if (stop < 2 || stop > 25) {
            return null;
        }
        String words = text.substring(0, stop);
        return DatelineWords.isAgency(words) ? words : null;
    }

    private static boolean looksLikeAgency(String words) {
        if (DatelineWords.isAgency(words)) {
            return true;
        }
        int slash = words.indexOf('/');
        return slash > 0 && DatelineWords.isAgency(words.substring(0, slash));
    }

    /**
     * What is left of a head without its day ("MOSCOW, July 10" leaves "MOSCOW"); the head itself if it has none; null if
     * it has numbers that are no day.
     */
    private static @Nullable String withoutDay(String head) {
        boolean digits = head.chars().anyMatch(Character::isDigit);
        if (!digits) {
            return head;
        }
        int cut = head.length();
        boolean month = false;
        boolean day = false;
        while (cut > 0) {
            int start = cut;
            while (start > 0 && " ,.".indexOf(head.charAt(start - 1)) < 0) {
                start--;
            }
            String word = head.substring(start, cut);
            if (isNumber(word)) {
                day = true;
            } else if (DateWords.month(Folding.fold(word), "en") != 0
                    || DateWords.month(Folding.fold(word), "hr") != 0) {
                month = true;
            } else if (!word.isEmpty()
                    && !DateWords.parts(Folding.fold(word)).contains(DateWords.Part.LINK)
                    && !DateWords.parts(Folding.fold(word)).contains(DateWords.Part.WEEKDAY)) {
                break;
            }
            cut = start;
            if (cut > 0) {
                cut--;
            }
        }
        return month && day ? head.substring(0, cut) : null;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isCapitals(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isLetter(c);
        }
        return letter;
    }

    private static boolean isParticle(String word) {
        return switch (word) {
            case "de",
                    "of",
                    "the",
                    "on",
                    "es",
                    "da",
                    "do",
                    "el",
                    "al",
                    "del",
                    "la",
                    "le",
                    "les",
                    "am",
                    "an",
                    "der",
                    "sur",
                    "di",
                    "i",
                    "and" -> true;
            default -> word.startsWith("al-") || word.startsWith("el-");
        };
    }

    private static String strip(String text) {
        int end = text.length();
        while (end > 0 && " ,.:;-\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            // The point of "Washington, D.C." stays.
            if (text.charAt(end - 1) == '.' && end > 2 && text.charAt(end - 3) == '.') {
                break;
            }
            end--;
        }
        return text.substring(0, end).strip();
    }
}
