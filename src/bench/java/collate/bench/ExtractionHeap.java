package collate.bench;

import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import collate.read.Languages;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Prints how much heap lives on once the extractor and the recognition of languages are loaded: first after reading the files
 * given, then after a sentence in each of many languages, which loads the profiles of every script.
 */
public final class ExtractionHeap {
    private static final long MEGABYTE = 1024 * 1024;
    private static final int ROUNDS = 4;

    private static final Map<String, String> SENTENCES = new TreeMap<>(Map.of(
            "de",
                    "Der Minister sagte am Dienstag vor Journalisten, die Brücke werde noch in diesem Jahr wieder geöffnet.",
            "fr",
                    "Le ministre a déclaré mardi devant la presse que le pont serait rouvert avant la fin de cette année.",
            "es",
                    "El ministro dijo el martes ante los periodistas que el puente volverá a abrirse antes de fin de año.",
            "ru", "Министр заявил во вторник журналистам, что мост снова откроют до конца этого года.",
            "uk", "Міністр заявив у вівторок журналістам, що міст знову відкриють до кінця цього року.",
            "ar", "قال الوزير للصحفيين يوم الثلاثاء إن الجسر سيفتح من جديد قبل نهاية هذا العام.",
            "he", "השר אמר לעיתונאים ביום שלישי כי הגשר ייפתח מחדש לפני סוף השנה הזאת.",
            "zh-CN", "部长星期二对记者说，这座桥将在今年年底之前重新开放，市民对此表示欢迎。",
            "ja", "大臣は火曜日、記者団に対し、この橋は年末までに再び開通すると述べた。",
            "hi", "मंत्री ने मंगलवार को पत्रकारों से कहा कि पुल इस साल के अंत तक फिर से खोल दिया जाएगा।"));

    private ExtractionHeap() {}

    public static void main(String[] files) throws IOException {
        print("at the start");
        var extractor = new Extractor();
        for (var file : files) {
            claims(extractor, Files.readString(Path.of(file)));
        }
        print("after " + files.length + " files");
        SENTENCES.forEach((tag, words) -> {
            claims(extractor, words);
            System.out.println(tag + " was taken for " + Languages.of(words));
        });
        print("after " + SENTENCES.size() + " languages");
        System.out.println(extractor.getClass().getSimpleName() + " is still held");
    }

    private static void claims(Extractor extractor, String text) {
        var language = Optional.of(Languages.of(text));
        extractor.claimsIn(new Reading(text, Optional.of(LocalDate.of(2023, 10, 24)), List.of(), language));
    }

    private static void print(String when) {
        for (var i = 0; i < ROUNDS; i++) {
            System.gc();
        }
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf("%-20s %.1f MB live%n", when, (double) used / MEGABYTE);
    }
}
