package collate.claimsets;

import collate.core.claim.Kind;
import collate.core.review.Policy;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * A claim as a frozen file has it; read from the file itself, so that the page never says anything else than the download.
 *
 * @param restsOn whose word it has that it is so: "only parties to the conflict: …"; empty in files that do not say it
 * @param values of its kind, in words
 * @param proof what it stands on
 */
public record FrozenClaim(
        long id,
        int version,
        Kind kind,
        String label,
        @Nullable Said said,
        @Nullable So so,
        String override,
        String restsOn,
        int articles,
        int origins,
        Map<String, String> values,
        FrozenProof proof) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    static List<FrozenClaim> read(byte[] json) {
        var claims = new ArrayList<FrozenClaim>();
        JSON.readTree(json).path("claims").forEach(claim -> claims.add(read(claim)));
        return List.copyOf(claims);
    }

    /** What the dossier asked for then. */
    static Policy policy(byte[] json) {
        return JSON.treeToValue(JSON.readTree(json).path("set").path("policy"), Policy.class);
    }

    private static FrozenClaim read(JsonNode claim) {
        var verdicts = claim.path("verdicts");
        return new FrozenClaim(
                claim.path("id").asLong(),
                claim.path("version").asInt(),
                Kind.valueOf(claim.path("kind").asString().toUpperCase(Locale.ROOT)),
                claim.path("label").asString(),
                Arrays.stream(Said.values())
                        .filter(said -> is(Words.of(said), verdicts.path("said")))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(So.values())
                        .filter(so -> is(Words.of(so), verdicts.path("so")))
                        .findFirst()
                        .orElse(null),
                words(verdicts.path("override")),
                restsOn(verdicts),
                claim.path("corroboration").path("articles").asInt(),
                claim.path("corroboration").path("origins").asInt(),
                values(claim.path("values")),
                JSON.treeToValue(claim, FrozenProof.class));
    }

    private static String restsOn(JsonNode verdicts) {
        var voices = new ArrayList<String>();
        verdicts.path("voices").forEach(voice -> voices.add(words(voice)));
        return words(verdicts.path("rests_on")) + (voices.isEmpty() ? "" : ": " + String.join("; ", voices));
    }

    private static boolean is(String words, JsonNode node) {
        return words.equalsIgnoreCase(words(node));
    }

    private static Map<String, String> values(JsonNode values) {
        var read = new LinkedHashMap<String, String>();
        values.properties().forEach(value -> read.put(value.getKey().replace('_', ' '), words(value.getValue())));
        return read;
    }

    private static String words(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asString();
    }
}
