package collate.suggestions;

/** Two claims, the one with the lower number first. */
record ClaimPair(long low, long high) {
    static ClaimPair of(long one, long other) {
        return new ClaimPair(Math.min(one, other), Math.max(one, other));
    }
}
