package collate.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Rising numbers packed into few bytes: each as its distance from the one before, in groups of seven bits. */
final class SeenKeys {
    private static final int SEVEN = 7;
    private static final int MORE = 0x80;

    private SeenKeys() {}

    static byte[] packed(long[] keys) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            var before = 0L;
            for (var key : keys) {
                var rest = key - before;
                while (rest >= MORE) {
                    out.write((int) (rest & MORE - 1 | MORE));
                    rest >>>= SEVEN;
                }
                out.write((int) rest);
                before = key;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static long[] unpacked(byte[] packed) {
        var keys = new long[64];
        var count = 0;
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            var key = 0L;
            var distance = 0L;
            var shift = 0;
            for (var next = in.read(); next >= 0; next = in.read()) {
                distance |= (long) (next & MORE - 1) << shift;
                shift += SEVEN;
                if (next < MORE) {
                    key += distance;
                    keys = count < keys.length ? keys : Arrays.copyOf(keys, 2 * count);
                    keys[count++] = key;
                    distance = 0;
                    shift = 0;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Arrays.copyOf(keys, count);
    }

    /** Those of the first that are not among the second; all rise. */
    static long[] fresh(long[] now, long[] seen) {
        var fresh = new long[now.length];
        var count = 0;
        var at = 0;
        for (var key : now) {
            while (at < seen.length && seen[at] < key) {
                at++;
            }
            if (at == seen.length || seen[at] != key) {
                fresh[count++] = key;
            }
        }
        return Arrays.copyOf(fresh, count);
    }
}
