package collate.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import collate.core.compare.related.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * all-MiniLM-L6-v2, a sentence model for English (Reimers and Gurevych 2019; weights in 8 bits, Apache 2.0), run by ONNX Runtime
 * (MIT) on one thread. Model and vocabulary come out of their jar, nothing is fetched, and nothing is told to anybody.
 */
public final class SentenceModel implements Meaning {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
    /** What the model was trained to read at once; claims and posts are shorter. */
    private static final int MOST_PIECES = 128;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /**
     * Loads the native library and the model, some 100 MB, for as long as the process lives.
     *
     * @param why told in a few words why the model cannot be had, as on a platform that the library was not built for
     */
    public static Optional<Meaning> load(Consumer<String> why) {
        try (var options = new OrtSession.SessionOptions()) {
            var environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return Optional.of(new SentenceModel(
                    environment, environment.createSession(bytes(MODEL), options), new WordPieces(vocabulary())));
        } catch (OrtException | LinkageError | RuntimeException e) {
            why.accept(String.valueOf(e.getCause() == null ? e : e.getCause()));
            return Optional.empty();
        }
    }

    private static Map<String, Integer> vocabulary() {
        var vocabulary = new HashMap<String, Integer>();
        JsonMapper.shared()
                .readTree(bytes(VOCABULARY))
                .get("model")
                .get("vocab")
                .properties()
                .forEach(
                        piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
        return vocabulary;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = SentenceModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One text at a time: in a batch the 8 bits would be scaled by its neighbours, and a text would mean something else beside others. */
    @Override
    public float[] of(String text) {
        var ids = pieces.of(text, MOST_PIECES);
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var words = OnnxTensor.createTensor(environment, new long[][] {ids});
                var seen = OnnxTensor.createTensor(environment, new long[][] {ones});
                var sentence = OnnxTensor.createTensor(environment, new long[1][ids.length]);
                var result =
                        session.run(Map.of("input_ids", words, "attention_mask", seen, "token_type_ids", sentence))) {
            return middle(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mean of what the pieces mean, at length 1. */
    private static float[] middle(float[][] pieces) {
        var middle = new float[pieces[0].length];
        for (var piece : pieces) {
            for (var i = 0; i < middle.length; i++) {
                middle[i] += piece[i] / pieces.length;
            }
        }
        var square = 0.0;
        for (var number : middle) {
            square += number * number;
        }
        for (var i = 0; i < middle.length; i++) {
            middle[i] /= (float) Math.sqrt(square);
        }
        return middle;
    }
}
