package collate.families;

import java.util.List;

/**
 * The page on which a person says that an article is a copy of another one.
 *
 * @param withdrawn whether it is, and so joined with none
 */
public record JoinPage(long article, String headline, boolean withdrawn, List<FamilyPage.Choice> others) {}
