package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Moment;
import org.dateline.language.LanguageStage;

/**
 * A text in which the times that must be found stand in braces with their values: "They met on {Friday=2025-07-04}". Nothing after the
 * equals sign means that there must be no value.
 *
 * @param text the text without the marks
 * @param expected "exact=value" for each time, in the order of the text
 */
record MarkedText(String text, List<String> expected) {

    static final LanguageStage LANGUAGE = LanguageStage.standard();
    static final TimeStage TIMES = TimeStage.standard();

    /** A Thursday. */
    static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 10);

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
            int close = marked.indexOf('}', open);
            int equals = marked.lastIndexOf('=', close);
            text.append(marked, at, open).append(marked, open + 1, equals);
            expected.add(marked.substring(open + 1, close));
            at = close + 1;
        }
        return new MarkedText(text.append(marked.substring(at)).toString(), expected);
    }

    /** "exact=value" for each time found in the text. */
    List<String> found(TimeContext context) {
        return shown(TIMES.read(LANGUAGE.annotate(text), context));
    }

    static List<String> shown(List<Moment> moments) {
        return moments.stream()
                .map(moment -> moment.span().exact() + "=" + (moment.value() == null ? "" : moment.value()))
                .toList();
    }
}
