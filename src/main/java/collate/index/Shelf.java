package collate.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where an index lies. What cannot be opened any more is thrown away, as it can be made again. */
final class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final double SMALLEST_BUFFER = 32;
    private static final double LARGEST_BUFFER = 256;
    /** So much of the memory there is may hold what was not written into a file yet. */
    private static final double BUFFER = 0.12;

    private static final double MEGABYTE = 1L << 20;
    /** So many programs on one folder each find a place of their own. */
    private static final int PLACES = 16;

    private Shelf() {}

    /** An index to write into and to search. */
    record Opened(IndexWriter writer, SearcherManager searchers) {
        static Opened of(Directory directory) throws IOException {
            var writer = new IndexWriter(directory, config());
            try {
                return new Opened(writer, new SearcherManager(writer, true, false, new Plain()));
            } catch (IOException | RuntimeException failure) {
                writer.rollback();
                throw failure;
            }
        }

        void close() throws IOException {
            searchers.close();
            writer.close();
            writer.getDirectory().close();
        }
    }

    /** Without Lucene's cache of whole queries: ours are seldom asked twice. */
    private static final class Plain extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    /** @param folder empty for one that lives as long as the program */
    static Opened open(Optional<Path> folder) {
        try {
            return folder.isEmpty() ? Opened.of(new ByteBuffersDirectory()) : inFolder(folder.get());
        } catch (IOException failure) {
            throw new UncheckedIOException("could not open the search index", failure);
        }
    }

    /** Throws an index away for an empty one. */
    static Opened replace(Opened old, Optional<Path> folder) throws IOException {
        old.searchers().close();
        if (old.writer().isOpen()) {
            old.writer().rollback();
        }
        var directory = old.writer().getDirectory();
        if (directory instanceof FSDirectory files) {
            directory.close();
            IOUtils.rm(files.getDirectory());
        }
        return open(folder);
    }

    /** The folder itself, or one beside it while another program holds it. */
    private static Opened inFolder(Path folder) throws IOException {
        for (var place = 1; place < PLACES; place++) {
            var mine = place == 1 ? folder : folder.resolveSibling(folder.getFileName() + "-" + place);
            try {
                return inPlace(mine);
            } catch (LockObtainFailedException held) {
                LOG.debug("{} is held by another program", mine, held);
            }
        }
        return Opened.of(new ByteBuffersDirectory());
    }

    /** What is damaged shows itself as one of many exceptions; only one that another holds is left alone. */
    private static Opened inPlace(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return Opened.of(directory);
        } catch (LockObtainFailedException held) {
            directory.close();
            throw held;
        } catch (IOException | RuntimeException broken) {
            LOG.warn("The search index in {} cannot be read and is made anew: {}", folder, broken.getMessage());
            directory.close();
            IOUtils.rm(folder);
            return Opened.of(FSDirectory.open(folder));
        }
    }

    private static IndexWriterConfig config() {
        var buffer = BUFFER * Runtime.getRuntime().maxMemory() / MEGABYTE;
        return new IndexWriterConfig(new NewsAnalyzer(true))
                .setRAMBufferSizeMB(Math.clamp(buffer, SMALLEST_BUFFER, LARGEST_BUFFER))
                .setCommitOnClose(false);
    }

    /** What the last commit said of itself; empty when there is none. */
    static Map<String, String> lastCommit(IndexWriter writer) {
        var data = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return Map.copyOf(data);
    }
}
