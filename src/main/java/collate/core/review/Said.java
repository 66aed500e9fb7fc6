package collate.core.review;

/** Answers to "was it said?": do the words and the speaker hold. */
public enum Said {
    SAID,
    SAID_OTHERWISE,
    NOT_SAID,
    UNVERIFIABLE
}
