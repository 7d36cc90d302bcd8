package org.dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Parts of the day as TIMEX3 names them, with the hours that news means by them. */
enum PartOfDay {
    MORNING("MO", 6, 12),
    MIDDAY("MI", 11, 14),
    AFTERNOON("AF", 12, 18),
    EVENING("EV", 18, 24),
    NIGHT("NI", 20, 30),
    DAYTIME("DT", 8, 18);

    private static final PartOfDay[] ALL = values();

    final String code;
    private final int fromHour;
    private final int toHour;

    PartOfDay(String code, int fromHour, int toHour) {
        this.code = code;
        this.fromHour = fromHour;
        this.toHour = toHour;
    }

    static PartOfDay of(int number) {
        return ALL[number];
    }

    /** Which half of the day an hour named with this part is in: 1 before noon, 2 after. */
    int meridiem() {
        return this == MORNING ? 1 : 2;
    }

    LocalDateTime from(LocalDate day) {
        return day.atStartOfDay().plusHours(fromHour);
    }

    LocalDateTime to(LocalDate day) {
        return day.atStartOfDay().plusHours(toHour);
    }
}
