package collate.reviews;

import java.util.List;

/** All dossiers that are not withdrawn, with how far they are. */
public record DossiersPage(List<Progress> dossiers) {}
