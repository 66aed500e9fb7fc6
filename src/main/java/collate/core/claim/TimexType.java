package collate.core.claim;

/** The types of time expression of TimeML's TIMEX3. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
