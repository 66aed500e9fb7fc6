package collate.families;

import java.util.List;

/** The page on which a person says that an article is a copy of another one. */
public record JoinPage(long article, String headline, List<FamilyPage.Choice> others) {}
