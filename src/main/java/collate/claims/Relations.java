package collate.claims;

/** Tells what a claim has to do with others; claims know no suggestions, so that feature lends what it knows. */
@FunctionalInterface
public interface Relations {
    RelatedPanel of(long claim);
}
