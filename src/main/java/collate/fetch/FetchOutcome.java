package collate.fetch;

/** What became of an address: its bytes, or one sentence that says why not and what to do. */
public sealed interface FetchOutcome permits Fetched, Refused {}
