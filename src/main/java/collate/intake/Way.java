package collate.intake;

/** How a batch came in. */
enum Way {
    FILES,
    ADDRESSES,
    COMMAND,
    FEED
}
