package uk.concord.staff;

import java.time.LocalDate;

/** A quarter of a calendar year, in which each agency looks once at who works there (L-23). */
record Quarter(int year, int number) {
    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** "2026-Q4". */
    String key() {
        return year + "-Q" + number;
    }
}
