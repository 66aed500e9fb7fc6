package collate.claimsets;

/**
 * A frozen version's file: the bytes that were written when it was frozen.
 *
 * @param sha256 of the bytes
 */
public record StoredFile(String name, String mediaType, String sha256, byte[] bytes) {
    /** The two forms. */
    public enum Form {
        JSON("json", "application/json"),
        CSV("csv", "text/csv; charset=utf-8");

        private final String ending;
        private final String mediaType;

        Form(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String ending() {
            return ending;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
