package collate.core.extract.toll;

import collate.core.extract.Tokens;
import org.jspecify.annotations.Nullable;

/** People are the subject of the harm: "62 people, mostly tourists, were massacred", "28 injured", "11 who died". */
final class HarmedAfter implements HarmRule {
    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var kind = counted.noun().kind();
        if (kind == Noun.Kind.THINGS || kind == Noun.Kind.LIVES) {
            return null;
        }
        var found = new Walk(tokens, counted).run();
        if (found == null || Unreal.object(tokens, counted) || !known(tokens, counted, found)) {
            return null;
        }
        return new Finding(found.harm(), found.first(), found.last(), "harmed-after", false);
    }

    /** A noun that no list has is taken for people only if what befell them befalls people alone; "one shot" is a noun. */
    private static boolean known(Tokens tokens, Counted counted, Predicate.Found found) {
        var max = counted.count().figure().max();
        var bare = counted.noun().kind() == Noun.Kind.NONE;
        if (bare && max != null && max == 1 && tokens.is(found.first(), "shot")) {
            return false;
        }
        return counted.noun().mayBePeople() || HumanHarm.at(tokens, found.last());
    }
}
