package collate.reviews;

import java.time.LocalDate;

/** What one day brought. */
public record DayCount(LocalDate day, long verdicts, long disputes) {}
